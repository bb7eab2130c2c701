import type { AnalysisKind } from '../analysis-kind.ts'
import { benchmark } from './benchmark.ts'
import { caseMixAdjusted } from './case-mix-adjusted.ts'
import { change } from './change.ts'
import { funnelPlot } from './funnel-plot.ts'
import { pooledUnits } from './pooled-units.ts'
import { publishedComparator } from './published-comparator.ts'

/** Every kind of analysis that a plan may ask for, registered by hand. */
export const analysisKinds: readonly AnalysisKind[] = [
  benchmark,
  publishedComparator,
  change,
  funnelPlot,
  pooledUnits,
  caseMixAdjusted,
]
