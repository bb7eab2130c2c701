import { datasetFromResponses } from '../../analysis/dataset/dataset-from-responses.ts'
import type { NationalAuthority } from '../../analysis/report/national-report.ts'
import type { Instrument } from '../../surveys/model/instrument.ts'
import type { Database } from '../database/tables.ts'
import { readIssuedTables } from '../repositories/releases.ts'
import { readResponses } from '../repositories/responses.ts'
import type { Wave } from '../repositories/waves.ts'

/** The answers of each wave to one instrument version, and every report of its own that has been issued. */
export async function readNationalAuthorities(
  db: Database,
  waves: readonly Wave[],
  instrument: Instrument,
): Promise<readonly NationalAuthority[]> {
  const ids = waves.map(({ id }) => id)
  const rows = await readResponses(db, ids, instrument)
  const issued = await readIssuedTables(db, ids, { instrument: instrument.id, version: instrument.version })
  return waves.map(({ id: wave, localAuthority: { id }, instruments }) => {
    const fielded = instruments.find((each) => each.instrument === instrument.id)
    // A set has one wave of each authority.
    const answers = rows.filter((row) => row.local_authority_id === id)
    return {
      id,
      own: datasetFromResponses(
        instrument,
        answers.map((row) => ({ answers: row.answers, localAuthority: id })),
      ),
      eligible: fielded?.eligible || null,
      issued: issued.get(wave) ?? [],
    }
  })
}
