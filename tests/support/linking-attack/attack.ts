import { sql } from 'kysely'
import type { Database } from '../../../server/database/tables.ts'
import type { TestServer } from '../build-server.ts'
import type { TestWave } from '../waves.ts'
import { bestPairing, type Pairing } from './best-pairing.ts'
import { type Order, ordersOfRows } from './orders.ts'
import { ordersInFiles, ordersOfDeadRows } from './remains.ts'
import {
  type Cards,
  codeSigns,
  codesTable,
  commentsTable,
  idSigns,
  responsesTable,
} from './two-hundred-people.ts'

export type Attack = {
  readonly codesToAnswers: Pairing
  readonly commentsToAnswers: Pairing
  readonly codesToComments: Pairing
  /** How many orders were found of each: an attack that finds nothing to look at proves nothing. */
  readonly orders: { readonly codes: readonly Order[]; readonly answers: readonly Order[] }
}

/** Whatever orders the sealed database and the files it left hold, and those of copies taken before; then all pairs. */
export async function attack(
  server: TestServer,
  wave: TestWave,
  cards: Cards,
  folders: readonly string[],
  known: { readonly codes?: readonly Order[]; readonly answers?: readonly Order[] } = {},
): Promise<Attack> {
  const { db } = server
  await sql`create extension if not exists pageinspect`.execute(db)
  await sql`checkpoint`.execute(db)
  const inFiles = async (signs: Parameters<typeof ordersInFiles>[1]) =>
    folders.flatMap((folder) => ordersInFiles(folder, signs))
  const codes = [
    ...(await ordersOfRows(db, codesTable(cards))),
    ...(await ordersOfDeadRows(db, 'access_code', wave.id, codeSigns(cards))),
    ...(await inFiles(codeSigns(cards))),
    ...(known.codes ?? []),
  ]
  const orders = async (target: typeof responsesTable) => [
    ...(await ordersOfRows(db, target)),
    ...(await inFiles(await idSigns(server, target))),
  ]
  const answers = [...(await orders(responsesTable)), ...(known.answers ?? [])]
  const comments = await orders(commentsTable)
  return {
    codesToAnswers: bestPairing(codes, answers),
    commentsToAnswers: bestPairing(comments, answers),
    codesToComments: bestPairing(codes, comments),
    orders: { codes, answers },
  }
}

/** The order in which codes were used, read from a copy of the database of an open wave. */
export const ordersOfUse = (db: Database, cards: Cards): Promise<readonly Order[]> =>
  ordersOfRows(db, codesTable(cards), 'used_for is not null')
