import { sql } from 'kysely'
import type { Database } from '../../../server/database/tables.ts'

/** People in an order that an attacker found somewhere. Who they are is the marker's; the attacker has the order. */
export type Order = { readonly found: string; readonly people: readonly number[] }

/** What the attacker looks at: a table, and how the marker tells whose a row is (undefined: nobody's). */
export type Target = {
  readonly table: string
  readonly personOf: (row: Readonly<Record<string, unknown>>) => number | undefined
}

type RowWithTraces = {
  readonly row: Readonly<Record<string, unknown>>
  readonly xmin: string
  readonly cmin: string
  readonly block: string
  readonly place: number
}

const byNumber = (...keys: readonly ((row: RowWithTraces) => number)[]) => {
  return (one: RowWithTraces, other: RowWithTraces): number =>
    keys.reduce((order, key) => order || key(one) - key(other), 0)
}
const block = (row: RowWithTraces) => Number(row.block)
const place = (row: RowWithTraces) => row.place
const transaction = (row: RowWithTraces) => Number(row.xmin)
const command = (row: RowWithTraces) => Number(row.cmin)

/** Every order that PostgreSQL remembers of the rows a table has: place, transaction, command, and the row's own key. */
export async function ordersOfRows(db: Database, target: Target, where = 'true'): Promise<readonly Order[]> {
  const { rows } = await sql<RowWithTraces>`
    select to_jsonb(t) as row, xmin::text as xmin, cmin::text as cmin,
      split_part(trim('()' from ctid::text), ',', 1) as block,
      split_part(trim('()' from ctid::text), ',', 2)::int as place
    from ${sql.table(target.table)} as t where ${sql.raw(where)}`.execute(db)
  const key = ({ row }: RowWithTraces) => String(row['id'] ?? row['hmac'])
  const sorted = {
    'the place in the file': rows.toSorted(byNumber(block, place)),
    'the transaction': rows.toSorted(byNumber(transaction, block, place)),
    'the command in the transaction': rows.toSorted(byNumber(transaction, command, block, place)),
    'its own key': rows.toSorted((one, other) => (key(one) < key(other) ? -1 : 1)),
  }
  return Object.entries(sorted).map(([trace, inOrder]) => ({
    found: `${target.table}: ${trace}`,
    people: inOrder.flatMap(({ row }) => target.personOf(row) ?? []),
  }))
}

/** Values a sequence has given out are an order too. Heard has none for anything a respondent does. */
export async function sequencesOf(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select sequencename as name from pg_sequences`.execute(db)
  return rows.map(({ name }) => name)
}
