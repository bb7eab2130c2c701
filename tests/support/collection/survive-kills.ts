import { setTimeout as wait } from 'node:timers/promises'
import { prepareTicket, type Ticket } from '../../../client/respondent/edge/prepare-ticket.ts'
import { isRefusal } from '../../../server/problems.ts'
import { closeWave } from '../../../server/services/close-wave.ts'
import { sealWave } from '../../../server/services/seal-wave.ts'
import { fingerprintOf, modulusOf } from '../../../server/tickets/public-key.ts'
import { type HeardServer, startHeard } from './heard-server.ts'
import { type Answer, openConnection } from './http-connection.ts'
import { startPostgresql } from './postgresql.ts'
import { bodyOf, codesFor, signingKeyOf } from './respondents.ts'

export type Survival = {
  readonly kills: number
  readonly thanked: number
  /** Thanked, and not there after sealing. */
  readonly lost: number
  /** There more than once. */
  readonly doubled: number
  /** Told that a code or ticket of theirs was not good, which only another try of their own could have used. */
  readonly refused: number
  /** How often the server ended by itself: a database that is gone for a while is no reason to. */
  readonly crashes: number
}

/** Where a respondent's own device dies; `nowhere` for most. */
const deaths = ['nowhere', 'nowhere', 'asking', 'signed', 'sending'] as const
type Death = (typeof deaths)[number]

/**
 * Young people answer without pause, each trying again as the page does until thanked, while server and database are
 * killed in turn (SIGKILL) at moments nobody chose, and started again. Some devices die on the way too. Then the wave
 * is sealed, and everybody is looked for by what they wrote.
 */
export async function surviveKills(kills: number, people = 8): Promise<Survival> {
  const postgresql = await startPostgresql()
  const server = await startHeard(postgresql)
  try {
    const codes = await codesFor(server, Math.min(2000, 200 + kills * 60))
    const fate: { mark: string; thanked: boolean; refused: boolean }[] = []
    let over = false
    const answering = Array.from({ length: people }, async () => {
      for (let code = codes[fate.length]; code !== undefined && !over; code = codes[fate.length]) {
        const own = { mark: `mark ${fate.length}`, thanked: false, refused: false }
        const death = deaths[fate.length % deaths.length] ?? 'nowhere'
        fate.push(own)
        const outcome = await answer(server, code, own.mark, death)
        own.thanked = outcome === 'thanked'
        own.refused = outcome === 'refused'
      }
    })
    for (let kill = 0; kill < kills; kill += 1) {
      await wait(100 + Math.random() * 500)
      const victim = kill % 2 === 0 ? server : postgresql
      await victim.kill()
      await victim.start()
      process.stderr.write(`kill ${kill + 1} of ${kills}: ${fate.length} people\n`)
    }
    over = true
    await Promise.all(answering)
    const found = await sealAndRead(server)
    const times = ({ mark }: { mark: string }) => found.filter((each) => each === mark).length
    return {
      kills,
      thanked: fate.filter(({ thanked }) => thanked).length,
      lost: fate.filter((each) => each.thanked && times(each) === 0).length,
      doubled: fate.filter((each) => times(each) > 1).length,
      refused: fate.filter(({ refused }) => refused).length,
      crashes: server.crashes(),
    }
  } finally {
    await server.stop()
    await postgresql.stop()
  }
}

async function answer(
  server: HeardServer,
  code: string,
  mark: string,
  death: Death,
): Promise<'thanked' | 'refused' | 'died'> {
  const modulus = modulusOf(signingKeyOf(server))
  const jwk = { n: modulus.toString('base64url'), e: 'AQAB' }
  const prepared = await prepareTicket(fingerprintOf(modulus), jwk)
  const trade = JSON.stringify({ code, blindedTicket: prepared.blinded, padding: '' })
  if (death === 'asking') return die(server, '/api/tickets', trade)
  const signed = await untilAnswered(server, '/api/tickets', trade)
  if (signed.status !== 201) return 'refused'
  if (death === 'signed') return 'died'
  const ticket: Ticket = await prepared.finish(JSON.parse(signed.body).blindSignature)
  if (death === 'sending') return die(server, '/api/submissions', bodyOf(ticket, mark))
  const received = await untilAnswered(server, '/api/submissions', bodyOf(ticket, mark))
  return received.status === 201 ? 'thanked' : 'refused'
}

/** Sends and is gone before there is an answer. */
async function die({ port }: HeardServer, path: string, body: string): Promise<'died'> {
  const connection = await openConnection(port).catch(() => undefined)
  connection?.post(path, body).catch(() => {})
  await wait(Math.random() * 10)
  connection?.close()
  return 'died'
}

/** As the page does: what was not answered, or answered with a fault of the server's, is tried again. */
async function untilAnswered({ port }: HeardServer, path: string, body: string): Promise<Answer> {
  for (;;) {
    const connection = await openConnection(port).catch(() => undefined)
    const answer = await connection?.post(path, body).catch(() => undefined)
    connection?.close()
    if (answer !== undefined && answer.status < 500) return answer
    await wait(50)
  }
}

/** Everything that was written, after the wave has been closed and sealed as an officer does. */
async function sealAndRead({ context, wave }: HeardServer): Promise<readonly string[]> {
  const closed = await closeWave(context, wave)
  if (isRefusal(closed)) throw new Error(closed.refused)
  const sealed = await sealWave(context, { ...wave, state: 'keying-only' })
  if (isRefusal(sealed)) throw new Error(sealed.refused)
  const rows = await context.db.selectFrom('comment').select('text').where('wave_id', '=', wave.id).execute()
  return rows.map(({ text }) => text)
}
