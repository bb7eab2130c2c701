import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { Database } from '../../../server/database/tables.ts'
import { findBytes } from './find-bytes.ts'
import type { Order } from './orders.ts'

/** Bytes the attacker knows, one for each person: the HMAC of a code, the id of a response, the words of a comment. */
export type Signs = { readonly of: string; readonly bytes: readonly Buffer[] }

/**
 * Dead rows: what an update or a delete left in the pages of a table, whether or not a `vacuum` has gone over it since
 * (it frees the space and leaves the bytes). Ordered by the transaction in the header before each.
 */
export async function ordersOfDeadRows(
  db: Database,
  table: string,
  wave: string,
  signs: Signs,
): Promise<readonly Order[]> {
  const bytes = await pagesOf(db, table)
  // A row starts with its wave: one byte of length, then the text; before it the header, 24 bytes.
  const firstColumn = Buffer.concat([Buffer.from([((wave.length + 1) << 1) | 1]), Buffer.from(wave)])
  const versions = new Map<number, number[]>()
  findBytes(bytes, signs.bytes, (person, offset) => {
    const start = bytes.subarray(0, offset).lastIndexOf(firstColumn)
    if (start < 24 || offset - start > 400) return
    versions.set(person, [...(versions.get(person) ?? []), bytes.readUInt32LE(start - 24)])
  })
  const order = (found: string, choose: (...transactions: number[]) => number): Order => ({
    found: `${table}, dead rows: ${found}`,
    people: [...versions]
      .toSorted(([, one], [, other]) => choose(...one) - choose(...other))
      .map(([person]) => person),
  })
  const middle = (...transactions: number[]) =>
    transactions.toSorted((a, b) => a - b)[1] ?? transactions[0] ?? 0
  return [
    order('the first transaction', Math.min),
    order('the second transaction', middle),
    order('the last transaction', Math.max),
  ]
}

/** In how many places the pages of a table hold each sign, swept or not: once each, where nothing is left of earlier. */
export async function timesInPages(db: Database, table: string, signs: Signs): Promise<readonly number[]> {
  const bytes = await pagesOf(db, table)
  const times = signs.bytes.map(() => 0)
  findBytes(bytes, signs.bytes, (person) => {
    times[person] = (times[person] ?? 0) + 1
  })
  return times
}

async function pagesOf(db: Database, table: string): Promise<Buffer> {
  const { rows } = await sql<{ page: Buffer }>`
    select get_raw_page(${table}, number::int) as page
    from generate_series(0, pg_relation_size(${table}::regclass) / 8192 - 1) as number`.execute(db)
  return Buffer.concat(rows.map(({ page }) => page))
}

/** Every file of the database and its write-ahead log: the order in which the signs stand in each. */
export function ordersInFiles(folder: string, signs: Signs): readonly Order[] {
  return filesOf(folder).flatMap((name): Order[] => {
    const first = new Map<number, number>()
    const last = new Map<number, number>()
    findBytes(readFileSync(join(folder, name)), signs.bytes, (person, offset) => {
      if (!first.has(person)) first.set(person, offset)
      last.set(person, offset)
    })
    if (first.size < 20) return []
    const inOrder = (places: Map<number, number>) =>
      [...places].toSorted(([, one], [, other]) => one - other).map(([person]) => person)
    return [
      { found: `${signs.of} in ${name}, first`, people: inOrder(first) },
      { found: `${signs.of} in ${name}, last`, people: inOrder(last) },
    ]
  })
}

/** Databases, their indexes and the log; not PostgreSQL's own template databases, which nobody writes to. */
export const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !/^base\/(1|4|5)\//.test(name))
