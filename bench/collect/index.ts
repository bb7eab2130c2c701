import { randomBytes, randomUUID } from 'node:crypto'
import pg from 'pg'
import { paddedSize } from '../../server/sealing/padded-size.ts'
import { findInstrument } from '../../surveys/instruments/index.ts'
import { type HeardServer, startHeard } from '../../tests/support/collection/heard-server.ts'
import { openConnection } from '../../tests/support/collection/http-connection.ts'
import { type Postgresql, startPostgresql } from '../../tests/support/collection/postgresql.ts'
import { type Blinded, readyRespondents, readySends } from '../../tests/support/collection/respondents.ts'
import { type Bench, type Figure, median, rounded } from '../figure.ts'
import { measureRate, type Rate } from './measure-rate.ts'

const runs = 5
const connections = [1, 16, 64] as const
/** How many of each, by connections: long enough to be steady, short enough that all three see the same machine. */
const pieces = { 1: { inserts: 400, sends: 400, flows: 150 }, 16: { inserts: 3000, sends: 2000, flows: 800 } }
const piecesAt = (count: number) => (count === 1 ? pieces[1] : pieces[16])

const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index)

/**
 * How fast answers are taken by one server process, beside what the same Node client reaches with plain inserts of
 * rows as long: one after the other in every run, so that all meet the same machine.
 */
export const collect: Bench = {
  name: 'collect',
  async run(print) {
    const postgresql = await startPostgresql()
    const server = await startHeard(postgresql)
    try {
      await warmUp(server)
      for (const count of connections) await measureAt(count, postgresql, server, print)
    } finally {
      await server.stop()
      await postgresql.stop()
    }
  },
}

/** Both programs compile themselves as they run: what is measured is a server that has been up for a while. */
async function warmUp(server: HeardServer): Promise<void> {
  await sendAll(server, readySends(server, 3000), 16)
  await flowAll(server, await readyRespondents(server, 1000), 16)
}

async function measureAt(
  count: number,
  postgresql: Postgresql,
  server: HeardServer,
  print: (figure: Figure) => void,
): Promise<void> {
  const rates: { inserts: Rate; sends: Rate; flows: Rate }[] = []
  for (const run of upTo(runs)) {
    const sends = readySends(server, piecesAt(count).sends)
    const flows = await readyRespondents(server, piecesAt(count).flows)
    const measured = {
      inserts: await insertAll(postgresql.url, piecesAt(count).inserts, count),
      sends: await sendAll(server, sends, count),
      flows: await flowAll(server, flows, count),
    }
    rates.push(measured)
    process.stderr.write(`${count} connections, run ${run + 1}: ${JSON.stringify(measured)}\n`)
  }
  const of = (what: 'inserts' | 'sends' | 'flows', key: keyof Rate) =>
    median(rates.map((rate) => rate[what][key]))
  const inserts = of('inserts', 'perSecond')
  const ratio = median(rates.map((rate) => rate.inserts.perSecond / rate.sends.perSecond))
  const named = `${count} ${count === 1 ? 'connection' : 'connections'}`
  const figure = (name: string, value: number, unit: string, budget: number | null): Figure => ({
    bench: 'collect',
    name: `${name}, ${named}`,
    value: rounded(value),
    unit,
    budget,
    runs,
  })
  const budgeted = count === 16
  print({
    ...figure('sends alone', of('sends', 'perSecond'), '/s', budgeted ? rounded(inserts / 2) : null),
    beside: { what: 'plain inserts', value: rounded(inserts), ratio: rounded(ratio) },
  })
  print(figure('sends alone, p50', of('sends', 'p50'), 'ms', null))
  print(figure('sends alone, p99', of('sends', 'p99'), 'ms', null))
  print(figure('code to thank-you', of('flows', 'perSecond'), '/s', budgeted ? 400 : null))
  print(figure('code to thank-you, p50', of('flows', 'p50'), 'ms', null))
  print(figure('code to thank-you, p99', of('flows', 'p99'), 'ms', budgeted ? 50 : null))
}

/** One row per transaction, prepared, of the length of a sealed response. */
async function insertAll(url: string, rows: number, count: number): Promise<Rate> {
  const instrument = findInstrument('ages-11-17', 1)
  const sealed = randomBytes((instrument ? paddedSize(instrument) : 0) + 28)
  const clients = upTo(count).map(() => new pg.Client({ connectionString: url }))
  await Promise.all(clients.map((client) => client.connect()))
  await clients[0]?.query('create table if not exists plain (id uuid primary key, sealed bytea not null)')
  await clients[0]?.query('alter table plain alter column sealed set storage external')
  const hands = clients.map((client) => async (id: string) => {
    await client.query({ name: 'insert', text: 'insert into plain values ($1, $2)', values: [id, sealed] })
  })
  const rate = await measureRate(
    upTo(rows).map(() => randomUUID()),
    hands,
  )
  await Promise.all(clients.map((client) => client.end()))
  return rate
}

async function sendAll(server: HeardServer, bodies: readonly string[], count: number): Promise<Rate> {
  return withConnections(server, count, (post) => measureRate(bodies, post.map(thanked)))
}

type Post = (path: string, body: string) => Promise<{ readonly status: number; readonly body: string }>

const thanked =
  (post: Post) =>
  async (body: string): Promise<void> => {
    const answer = await post('/api/submissions', body)
    if (answer.status !== 201) throw new Error(answer.body)
  }

async function flowAll(server: HeardServer, people: readonly Blinded[], count: number): Promise<Rate> {
  const flow = (post: Post) => async (person: Blinded) => {
    const signed = await post('/api/tickets', person.trade)
    if (signed.status !== 201) throw new Error(signed.body)
    await thanked(post)(person.finish(JSON.parse(signed.body).blindSignature))
  }
  return withConnections(server, count, (post) => measureRate(people, post.map(flow)))
}

async function withConnections<Value>(
  { port }: HeardServer,
  count: number,
  work: (posts: readonly Post[]) => Promise<Value>,
): Promise<Value> {
  const open = await Promise.all(upTo(count).map(() => openConnection(port)))
  try {
    return await work(open.map(({ post }) => post))
  } finally {
    for (const connection of open) connection.close()
  }
}
