import { chiSquareTest } from '../statistics/chi-square-test.ts'
import { cohensH } from '../statistics/cohens-h.ts'
import { type CrossTable, cell } from '../statistics/cross-table.ts'
import { fisherExactTest } from '../statistics/fisher-exact-test.ts'
import { newcombeDifference } from '../statistics/newcombe-difference.ts'
import { oddsRatio, riskRatio } from '../statistics/ratio-intervals.ts'
import { wilsonInterval } from '../statistics/wilson-interval.ts'
import type { Scalar } from './analysis-kind.ts'

/** Figures of a two-by-two table, the first row's share of the first column against the second row's; null for others. */
export const fourfoldOutput = {
  yatesChiSquare: 'Two by two: chi-square with Yates’ correction',
  yatesPValue: 'Its p value',
  difference: 'Two by two: share of the first column in the first row less that in the second',
  differenceLower: 'Lower end of its 95 % interval (Newcombe)',
  differenceUpper: 'Upper end of its 95 % interval (Newcombe)',
  cohensH: 'Two by two: Cohen’s h',
  riskRatio: 'Two by two: ratio of the two shares',
  riskRatioLower: 'Lower end of its 95 % interval (Katz)',
  riskRatioUpper: 'Upper end of its 95 % interval',
  oddsRatio: 'Two by two: odds ratio',
  oddsRatioLower: 'Lower end of its 95 % interval (Woolf)',
  oddsRatioUpper: 'Upper end of its 95 % interval',
  fisherPValue: 'Two by two: p value of Fisher’s exact test',
  conditionalOddsRatio: 'Two by two: conditional maximum-likelihood odds ratio',
  conditionalLower: 'Lower end of its exact 95 % interval',
  conditionalUpper: 'Upper end of its exact 95 % interval',
} as const

export type FourfoldFigures = Readonly<Record<keyof typeof fourfoldOutput, Scalar>>

export function fourfoldFigures(table: CrossTable): FourfoldFigures {
  if (table.rows !== 2 || table.columns !== 2) {
    return Object.fromEntries(Object.keys(fourfoldOutput).map((name) => [name, null])) as Record<
      keyof typeof fourfoldOutput,
      Scalar
    >
  }
  const yates = chiSquareTest(table, 'yates')
  const [first, second] = [share(table, 0), share(table, 1)]
  const difference = newcombeDifference(first, second)
  const risk = riskRatio(table)
  const odds = oddsRatio(table)
  const fisher = fisherExactTest(table)
  return {
    yatesChiSquare: yates.statistic,
    yatesPValue: yates.pValue,
    difference: first.proportion - second.proportion,
    differenceLower: difference.lower,
    differenceUpper: difference.upper,
    cohensH: cohensH(first.proportion, second.proportion),
    riskRatio: risk.ratio,
    riskRatioLower: risk.lower,
    riskRatioUpper: open(risk.upper),
    oddsRatio: odds.ratio,
    oddsRatioLower: odds.lower,
    oddsRatioUpper: open(odds.upper),
    fisherPValue: fisher.pValue,
    conditionalOddsRatio: open(fisher.oddsRatio),
    conditionalLower: fisher.lower,
    conditionalUpper: open(fisher.upper),
  }
}

function share(table: CrossTable, row: number) {
  const count = cell(table, row, 0)
  const base = count + cell(table, row, 1)
  return { proportion: count / base, ...wilsonInterval(count, base) }
}

/** No upper bound is an open end: "infinity" in the results. */
function open(value: number | null): number {
  return value ?? Number.POSITIVE_INFINITY
}
