import { mannWhitneyTest } from '../../analysis/statistics/mann-whitney-test.ts'
import { normalQuantile } from '../../analysis/statistics/normal-quantile.ts'
import { rankValues } from '../../analysis/statistics/rank-groups.ts'
import { newAccessCode } from '../../server/access-code.ts'
import type { Context } from '../../server/context.ts'
import { addDays, dayOf } from '../../server/day.ts'
import { signTicket } from '../../server/services/sign-ticket.ts'
import { type HeardServer, startHeard } from '../../tests/support/collection/heard-server.ts'
import { startPostgresql } from '../../tests/support/collection/postgresql.ts'
import { codesFor } from '../../tests/support/collection/respondents.ts'
import { type Bench, median, rounded } from '../figure.ts'

const tries = 2000
type Kind = 'unknown' | 'used' | 'expired'
const pairs = [
  ['unknown', 'used'],
  ['unknown', 'expired'],
  ['used', 'expired'],
] as const

/**
 * How long it takes to refuse a code that is unknown, used or expired: 2,000 of each, in turn, so that all meet the
 * same machine. Mann-Whitney's z over 3 is a difference that somebody on the server itself could measure in so many
 * tries; over a network, and with the few tries that the limits leave, it would have to be far larger.
 */
export const codesAlike: Bench = {
  name: 'codes-alike',
  async run(print) {
    const postgresql = await startPostgresql()
    const server = await startHeard(postgresql)
    try {
      // Its process is not needed: what is timed runs here, without the noise of a socket.
      await server.kill()
      const times = await timeRefusals(server.context, await refusedCodes(server))
      const figure = { bench: 'codes-alike', runs: tries }
      for (const [kind, each] of Object.entries(times)) {
        print({ ...figure, name: `${kind}, median`, value: rounded(median(each)), unit: 'ms', budget: null })
      }
      for (const [one, other] of pairs) {
        const value = rounded(standardErrorsApart(times[one], times[other]))
        print({ ...figure, name: `${one} and ${other}, z`, value, unit: 'standard errors', budget: 3 })
      }
    } finally {
      await server.stop()
      await postgresql.stop()
    }
  },
}

/** The test's p value, said as the z it belongs to: easier to compare where there is no difference to see. */
function standardErrorsApart(one: readonly number[], other: readonly number[]): number {
  const { pValue } = mannWhitneyTest(rankValues([one, other]), { continuity: false })
  return Math.abs(normalQuantile(pValue / 2))
}

const ask = (context: Context, code: string) =>
  signTicket(context, { code, blindedTicket: Buffer.concat([Buffer.alloc(1), context.random.bytes(255)]) })

async function refusedCodes(server: HeardServer): Promise<Readonly<Record<Kind, readonly string[]>>> {
  const { context } = server
  const expired = await codesFor(server, tries)
  const yesterday = addDays(dayOf(context.now()), -1)
  await context.db.updateTable('access_code').set({ expires_on: yesterday }).execute()
  const used = await codesFor(server, tries)
  for (const code of used) await ask(context, code)
  return { unknown: Array.from({ length: tries }, () => newAccessCode(context.random)), used, expired }
}

async function timeRefusals(
  context: Context,
  codes: Readonly<Record<Kind, readonly string[]>>,
): Promise<Readonly<Record<Kind, readonly number[]>>> {
  const times: Record<Kind, number[]> = { unknown: [], used: [], expired: [] }
  const kinds: Kind[] = ['unknown', 'used', 'expired']
  for (let index = 0; index < tries; index += 1) {
    // Whoever comes first in each round is another one, so that being first or last is nobody's property.
    for (const turn of kinds.keys()) {
      const kind = kinds[(index + turn) % kinds.length] ?? 'unknown'
      const before = performance.now()
      const outcome = await ask(context, codes[kind][index] ?? '')
      times[kind].push(performance.now() - before)
      if (!('refused' in outcome) || outcome.refused !== 'code-not-recognised') throw new Error(kind)
    }
  }
  return times
}
