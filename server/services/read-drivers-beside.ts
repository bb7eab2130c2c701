import { peopleOfDrivers } from '../../analysis/disclosure/ledger/driver-rows.ts'
import { everybodyInModel } from '../../analysis/disclosure/outputs/judge-output.ts'
import type { StoredOutput } from '../../analysis/plan/earlier-outputs.ts'
import type { Database } from '../database/tables.ts'
import { findPublishedSet } from '../repositories/benchmark-sets.ts'
import { readDriversOfWaves } from '../repositories/driver-releases.ts'
import { countResponsesOfInstrument } from '../repositories/responses.ts'
import type { WaveSource } from './read-wave-data.ts'

/**
 * What has been issued of drivers over sets that share waves with a plan, as outputs that were released before: a model of
 * the same people that rests on a few more or fewer of them is for a reader to see.
 */
export async function readDriversBeside(
  db: Database,
  { waves, instrument, version }: WaveSource,
): Promise<readonly StoredOutput[]> {
  const issued = (await readDriversOfWaves(db, waves, { instrument, version })).filter(
    ({ tables }) => tables.length > 0,
  )
  const outputs: StoredOutput[] = []
  for (const { benchmarkSet, tables } of issued) {
    const set = await findPublishedSet(db, benchmarkSet)
    if (set === undefined) continue
    outputs.push({
      name: `What goes with wellbeing, ${set.name}`,
      waves: set.waves,
      selection: [],
      rows: await countResponsesOfInstrument(db, set.waves, { instrument, version }),
      bases: peopleOfDrivers(tables).map((base) => ({ label: everybodyInModel, base })),
    })
  }
  return outputs
}
