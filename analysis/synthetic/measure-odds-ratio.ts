import { modelOutcome } from '../associations/model-outcome.ts'
import type { CodedPredictor } from '../models/design/predictor.ts'
import { answered, type Feature, featureValues } from './measure-nation.ts'
import type { SyntheticNation } from './synthetic-nation.ts'

/** A yes-or-no driver by its item and positive codes. */
export type Driver = readonly [item: string, ...positive: readonly string[]]

/**
 * The adjusted odds ratio of the first driver for an outcome, everything else that is named held equal: both waves
 * together, complete answers only.
 */
export function adjustedOddsRatio(
  outcome: Feature,
  drivers: readonly Driver[],
  adjustments: readonly string[],
): (nation: SyntheticNation) => number {
  return (nation) => {
    const yesOrNo = drivers.map(
      ([item, ...positive]): CodedPredictor => ({
        kind: 'codes',
        item,
        codes: ['no', 'yes'],
        values: featureValues(nation, answered(item, ...positive)),
      }),
    )
    const { associations } = modelOutcome({
      outcome: { item: 'outcome', values: featureValues(nation, outcome) },
      drivers: yesOrNo,
      adjustments: adjustments.map((item) => traitColumn(nation, item)),
    })
    return associations[0]?.adjusted.value ?? Number.NaN
  }
}

/** A single-choice item as a column, codes in the order in which they turn up. */
function traitColumn(nation: SyntheticNation, item: string): CodedPredictor {
  const codes: string[] = []
  const values = nation.localAuthorities.flatMap(({ waves }) =>
    waves.flatMap(({ responses }) =>
      responses.map(({ answers }) => {
        const answer = answers[item]
        if (answer === undefined || !('code' in answer)) return 255
        if (!codes.includes(answer.code)) codes.push(answer.code)
        return codes.indexOf(answer.code)
      }),
    ),
  )
  return { kind: 'codes', item, codes, values: Uint8Array.from(values) }
}
