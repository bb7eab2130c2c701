import type { AnalysisKind } from '../analysis-kind.ts'
import { associations } from './associations.ts'
import { benchmark } from './benchmark.ts'
import { caseMixAdjusted } from './case-mix-adjusted.ts'
import { change } from './change.ts'
import { crosstab } from './crosstab.ts'
import { distribution } from './distribution.ts'
import { dominance } from './dominance.ts'
import { funnelPlot } from './funnel-plot.ts'
import { logistic } from './logistic.ts'
import { means } from './means.ts'
import { pooledUnits } from './pooled-units.ts'
import { proportionalOdds } from './proportional-odds.ts'
import { proportions } from './proportions.ts'
import { publishedComparator } from './published-comparator.ts'
import { randomIntercept } from './random-intercept.ts'
import { rankComparison } from './rank-comparison.ts'
import { reliability } from './reliability.ts'
import { stratifiedTable } from './stratified-table.ts'
import { subgroups } from './subgroups.ts'
import { trend } from './trend.ts'
import { weights } from './weights.ts'

/** Every kind of analysis that a plan may ask for, registered by hand. */
export const analysisKinds: readonly AnalysisKind[] = [
  proportions,
  means,
  distribution,
  reliability,
  crosstab,
  stratifiedTable,
  trend,
  rankComparison,
  weights,
  logistic,
  proportionalOdds,
  randomIntercept,
  dominance,
  benchmark,
  publishedComparator,
  change,
  funnelPlot,
  pooledUnits,
  caseMixAdjusted,
  subgroups,
  associations,
]
