import { sql } from 'kysely'
import type { StoredOutput } from '../../analysis/plan/earlier-outputs.ts'
import type { JudgedOutput } from '../analysis-worker/analysis-job.ts'
import type { Database, Day } from '../database/tables.ts'

/** Everything released to researchers from one instrument version, for the next output to be judged beside. */
export async function readReleasedOutputs(
  db: Database,
  { instrument, version }: { readonly instrument: string; readonly version: number },
): Promise<StoredOutput[]> {
  const rows = await db
    .selectFrom('output')
    .select(['waves', 'selection', 'figures'])
    .where('instrument', '=', instrument)
    .where('version', '=', version)
    .where('verdict', '=', 'released')
    .orderBy('made_on')
    .orderBy('id')
    .execute()
  return rows.map(({ waves, selection, figures }) => {
    const [selected, ...populations] = figures
    return {
      name: selected?.label ?? '',
      rows: selected?.base ?? 0,
      bases: populations,
      ...{ waves, selection },
    }
  })
}

type Maker = {
  readonly staff: string
  readonly instrument: string
  readonly version: number
  readonly waves: readonly string[]
}

/** Before a result leaves: what is not in the ledger was never released. A result to be read is kept until then. */
export async function insertOutputs(
  db: Database,
  { staff, instrument, version, waves }: Maker,
  outputs: readonly (JudgedOutput & { readonly id: string })[],
  madeOn: Day,
): Promise<void> {
  if (outputs.length === 0) return
  await db
    .insertInto('output')
    .values(
      outputs.map(({ id, name, rows, selection, populations, verdict, reasons, result }) => ({
        ...{ id, staff_id: staff, instrument, version, verdict, made_on: madeOn },
        waves: JSON.stringify(waves),
        selection: JSON.stringify(selection),
        figures: JSON.stringify([{ label: name, base: rows }, ...populations]),
        reasons: JSON.stringify(reasons),
        result: verdict === 'refused' ? null : JSON.stringify(result),
        ...{ read_by: null, read_on: null },
      })),
    )
    .execute()
}

const columns = [
  'id',
  'instrument',
  'version',
  'verdict',
  'reasons',
  'result',
  'made_on',
  'read_on',
  'figures',
] as const

/** One person's outputs, newest first. */
export async function listOutputs(db: Database, staff: string) {
  const own = db.selectFrom('output').select(columns).where('staff_id', '=', staff)
  return own.orderBy('made_on', 'desc').orderBy('id').limit(500).execute()
}

/** Outputs that wait for their reader, the longest first. */
export async function listOutputsToRead(db: Database) {
  const waiting = db.selectFrom('output').select(columns).where('verdict', '=', 'needs-a-reader')
  return waiting.orderBy('made_on').orderBy('id').limit(500).execute()
}

/**
 * Refuses what waits for a reader and was made from a wave that is deleted: it is not published yet, so it goes with the
 * answers. What has been released stays, and stays in the ledger.
 */
export async function refuseOutputsOfWave(db: Database, wave: string): Promise<void> {
  const reason = 'The answers it was made from have been deleted.'
  await db
    .updateTable('output')
    .set({ verdict: 'refused', result: null, reasons: JSON.stringify([reason]) })
    .where('verdict', '=', 'needs-a-reader')
    .where(sql<boolean>`waves ? ${wave}::text`)
    .execute()
}

/** False when there is no such output that waits. Whoever made it does not read it. */
export async function settleOutput(
  db: Database,
  id: string,
  {
    verdict,
    reason,
    reader,
    day,
  }: {
    readonly verdict: 'released' | 'refused'
    readonly reason: string
    readonly reader: string
    readonly day: Day
  },
): Promise<boolean> {
  const result = await db
    .updateTable('output')
    .set({
      ...{ verdict, read_by: reader, read_on: day, reasons: JSON.stringify([reason]) },
      ...(verdict === 'refused' && { result: null }),
    })
    .where('id', '=', id)
    .where('verdict', '=', 'needs-a-reader')
    .where('staff_id', '<>', reader)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
