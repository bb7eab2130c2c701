import { createHash } from 'node:crypto'
import { datasetFromResponses } from '../../analysis/dataset/dataset-from-responses.ts'
import type { SurveyData } from '../../analysis/dataset/survey-data.ts'
import { surveyDataFromDataset } from '../../analysis/dataset/survey-data-from-dataset.ts'
import { type AnalysisFault, AnalysisProblem } from '../../analysis/problem.ts'
import { indicatorsOf } from '../../surveys/indicators/index.ts'
import { findInstrument, findLocalised } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import { canonicalJson } from '../../surveys/model/canonical-json.ts'
import type { Database } from '../database/tables.ts'
import { readResponses } from '../repositories/responses.ts'
import { findWaves } from '../repositories/waves.ts'

export type WaveSource = {
  readonly waves: readonly string[]
  readonly instrument: string
  readonly version: number
}

/**
 * The responses of sealed waves to one instrument version, as data for a plan. Throws an `AnalysisProblem` with every
 * wave that is not there, is not sealed or did not ask this version, and where made-up waves are mixed with real ones.
 */
export async function readWaveData(
  db: Database,
  { waves, instrument: id, version }: WaveSource,
): Promise<{ readonly data: SurveyData; readonly dataHash: string }> {
  const instrument = findInstrument(id, version)
  const localised = findLocalised(id, version, sourceLanguage)
  const found = await findWaves(db, waves)
  const faults: AnalysisFault[] = []
  if (!instrument || !localised) {
    faults.push(waveFault(['data', 'instrument'], 'There is no such instrument version.'))
  }
  waves.forEach((wave, place) => {
    const here = found.find((each) => each.id === wave)
    const asked = here?.instruments.some((each) => each.instrument === id && each.version === version)
    const path = ['data', 'waves', place]
    if (here === undefined) faults.push(waveFault(path, 'There is no such wave.'))
    else if (here.state !== 'sealed')
      faults.push(waveFault(path, 'Only a sealed wave has answers to analyse.'))
    else if (!asked) faults.push(waveFault(path, 'This wave did not ask this instrument version.'))
    else if (here.synthetic !== found[0]?.synthetic) {
      faults.push(waveFault(path, 'Made-up waves and real ones are never analysed together.'))
    }
    if (waves.indexOf(wave) !== place) faults.push(waveFault(path, 'This wave is named twice.'))
  })
  if (faults[0]) throw new AnalysisProblem(faults[0], faults.slice(1))
  if (!instrument || !localised) throw new Error('An instrument without a fault has to be there.')

  const hash = createHash('sha256').update(localised.fingerprint)
  const rows: Parameters<typeof datasetFromResponses>[1][number][] = []
  const waveOf: number[] = []
  for (const [place, wave] of waves.entries()) {
    const here = await readResponses(db, [wave], instrument)
    for (const { answers, local_authority_id } of here) {
      rows.push({ answers, localAuthority: local_authority_id })
      waveOf.push(place)
      hash.update(`\n${wave} ${canonicalJson(answers)}`)
    }
  }
  const data = surveyDataFromDataset(
    datasetFromResponses(instrument, rows),
    localised,
    indicatorsOf(id, version),
    { names: waves, values: Uint32Array.from(waveOf) },
    found[0]?.synthetic ?? false,
  )
  return { data, dataHash: hash.digest('hex') }
}

function waveFault(path: readonly (string | number)[], message: string): AnalysisFault {
  return { path, code: 'unknown-wave', message }
}
