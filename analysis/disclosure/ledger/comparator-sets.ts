import type { DisclosurePolicy } from '../policy.ts'

/** A published set of waves to compare with, and how many answered in each. */
export type ComparatorSet = {
  readonly name: string
  readonly members: readonly {
    readonly wave: string
    readonly localAuthority: string
    readonly answers: number
  }[]
}

/** Two sets whose difference would be an authority or a few people. */
export type SetFault = { readonly set: string; readonly other: string; readonly message: string }

/**
 * What forbids to publish a set beside those there are. Whoever has the figures of two sets has the figures of what is
 * in one and not in the other: that has to be nothing at all, or fit to be a set by itself.
 */
export function comparatorSetFaults(
  set: ComparatorSet,
  published: readonly ComparatorSet[],
  policy: DisclosurePolicy,
): readonly SetFault[] {
  return published.flatMap((other) => {
    const shared = set.members.some(({ wave }) => other.members.some((each) => each.wave === wave))
    // Sets without a wave in common are no difference of each other.
    if (!shared) return []
    return [
      [set, other],
      [other, set],
    ].flatMap(([one, less]) => {
      const rest = (one?.members ?? []).filter(
        ({ wave, answers }) => answers > 0 && !less?.members.some((each) => each.wave === wave),
      )
      const total = rest.reduce((sum, { answers }) => sum + answers, 0)
      const largest = Math.max(0, ...rest.map(({ answers }) => answers))
      const authorities = new Set(rest.map(({ localAuthority }) => localAuthority)).size
      const isFit =
        rest.length === 0 ||
        (authorities >= policy.comparatorAuthorities &&
          total >= policy.threshold &&
          largest <= policy.comparatorLargestShare * total)
      if (isFit) return []
      const message = `“${set.name}” and “${other.name}” differ by ${authorities === 1 ? 'one local authority' : `${authorities} local authorities`}, whose figures would be the difference of the two. Sets that share waves differ by nothing, or by at least ${policy.comparatorAuthorities} local authorities of which none has more than half the answers.`
      return [{ set: set.name, other: other.name, message }]
    })
  })
}
