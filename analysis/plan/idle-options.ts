import { analysisProblem } from '../problem.ts'

/** What a logistic analysis was asked for, as far as one choice shuts out another. */
export type LogisticChoices = {
  readonly method: 'auto' | 'maximum-likelihood' | 'firth'
  readonly intervals: 'auto' | 'wald' | 'profile'
  readonly cluster?: string | undefined
  readonly clusterVariance?: string | undefined
  readonly design?: boolean | undefined
}

/**
 * Refuses options that the rest leaves without effect: passed over in silence, a researcher would take clustered errors
 * or a profile interval to be there. `weighted`: the plan has weights or a design. Throws `not-a-plan` with the option.
 */
export function refuseIdleOptions(
  { method, intervals, cluster, clusterVariance, design }: LogisticChoices,
  weighted: boolean,
  path: readonly (string | number)[],
): void {
  const designed = weighted && design !== false
  const idle = (option: keyof LogisticChoices, message: string) =>
    analysisProblem('not-a-plan', [...path, option], message)
  if (design === true && !weighted)
    throw idle('design', 'Neither the plan nor the codebook has weights or a design.')
  if (designed && cluster !== undefined)
    throw idle('cluster', 'Weights or a design are used: name clusters in the design, or say design: false.')
  if (designed && method === 'firth')
    throw idle('method', 'Weights or a design are used, and Firth’s method is without: say design: false.')
  if (cluster !== undefined && method === 'firth')
    throw idle('method', 'Clustered errors are of maximum likelihood alone, not of Firth’s method.')
  if (intervals === 'profile' && (designed || cluster !== undefined))
    throw idle('intervals', 'Profile intervals know nothing of clusters or a design: leave them out.')
  if (clusterVariance !== undefined && cluster === undefined)
    throw idle('clusterVariance', 'This is of clustered errors, and no cluster is named.')
}
