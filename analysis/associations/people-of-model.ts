import type { Indicator } from '../../surveys/model/indicator.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { DisclosurePolicy } from '../disclosure/policy.ts'
import { shownIndicators } from '../disclosure/shown-indicators.ts'
import { answerClass } from '../tabulate/classify-answers.ts'
import { type Tally, tallyGroups } from '../tabulate/tally.ts'

/** One indicator's answers, a class a response. */
export type ClassifiedIndicator = { readonly indicator: Indicator; readonly classes: Uint8Array }

/** Which indicators each authority of a set shows in its own report: by authority, then by indicator. */
export function shownByAuthority(
  { localAuthority, localAuthorities }: Dataset,
  classified: readonly ClassifiedIndicator[],
  policy: DisclosurePolicy,
): readonly (readonly boolean[])[] {
  const tallies = classified.map(({ classes }) =>
    tallyGroups(classes, localAuthority, localAuthorities.length),
  )
  const nobody: Tally = { base: 0, positive: 0, negative: 0 }
  return localAuthorities.map((_, authority) =>
    shownIndicators(
      classified.map(({ indicator }, place) => ({
        tally: tallies[place]?.[authority] ?? nobody,
        sensitive: indicator.higherIsBetter ? 'negative' : 'positive',
      })),
      policy,
    ),
  )
}

/**
 * For each indicator of which everybody in the model stands in the published base (own and others together are that of all
 * authorities that show theirs): how many of the base are not in the model.
 */
export function leftOutOfModel(
  { localAuthority, size }: Dataset,
  classified: readonly ClassifiedIndicator[],
  shown: readonly (readonly boolean[])[],
  places: ArrayLike<number>,
): readonly number[] {
  return classified.flatMap(({ classes }, indicator) => {
    const isInBase = (row: number) =>
      classes[row] !== answerClass.missing && shown[localAuthority[row] ?? 0]?.[indicator] === true
    if (!Array.from(places).every(isInBase)) return []
    let base = 0
    for (let row = 0; row < size; row += 1) base += Number(isInBase(row))
    return [base - places.length]
  })
}
