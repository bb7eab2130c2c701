import { datasetFromResponses } from '../../analysis/dataset/dataset-from-responses.ts'
import { benchmarkReport } from '../../analysis/report/benchmark-report.ts'
import { syntheticResponses } from '../../analysis/synthetic/synthetic-responses.ts'
import { breakdownsOf } from '../../surveys/breakdowns/index.ts'
import { comparators } from '../../surveys/comparators/index.ts'
import { indicatorsOf } from '../../surveys/indicators/index.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import { checkAnswers } from '../../surveys/model/check-answers.ts'
import type { Instrument } from '../../surveys/model/instrument.ts'
import { typesetReport } from './typeset-report.ts'

/** Enough for most charts to be drawn: what is drawn here is what the typesetter then knows. */
const people = 40

/**
 * Sets a report of made-up people and throws it away: starting the thread, reading fonts and learning the template
 * take half a second, which the first officer after a start would otherwise wait for.
 */
export async function warmTypesetter(instrument: Instrument | undefined): Promise<void> {
  const localised = instrument && findLocalised(instrument.id, instrument.version, sourceLanguage)
  if (!instrument || !localised) return
  // Made-up people answer the questions of one instrument well; of the others, whoever does not is left out.
  const responses = syntheticResponses(1, instrument, { count: people, profile: 'typical' }).filter(
    ({ answers }) => checkAnswers(instrument, answers).length === 0,
  )
  const answersIn = (localAuthority: string) =>
    datasetFromResponses(
      instrument,
      responses.map(({ answers }) => ({ answers, localAuthority })),
    )
  const report = benchmarkReport({
    localAuthority: { id: 'nowhere', name: 'Nowhere', nation: 'england', gssCode: null },
    wave: { id: 'nowhere-never', name: 'Never', opensOn: '2000-01-01', closesOn: '2000-01-01' },
    instrument: localised,
    synthetic: true,
    own: answersIn('nowhere'),
    others: answersIn('elsewhere'),
    benchmarkSet: { id: 'none', name: 'None' },
    eligible: 2 * people,
    indicators: indicatorsOf(instrument.id, instrument.version),
    comparators,
    breakdown: breakdownsOf(instrument.id, instrument.version)[0] ?? null,
    threshold: 10,
  })
  await typesetReport(report)
}
