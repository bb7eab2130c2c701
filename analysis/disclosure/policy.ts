/*
 * Every threshold of disclosure control, with its reason. docs/design.md D6 is the policy; this is its one file.
 *
 * The thresholds bind populations that can be told apart from outside: the young people of one authority and
 * age band, a group of a breakdown, everyone outside a group, and what remains when shown groups are taken
 * from the whole. Inside such a population a count of answers may be small and its percentage is shown.
 */
export type DisclosurePolicy = {
  /**
   * The fewest answers a population needs before any figure about it is shown. Ten is the rule of thumb of UK
   * secure settings and of #BeeWell: below it, someone who knows most of the group can work out the rest.
   */
  readonly threshold: number
  /**
   * Above this share of one population, the same sensitive answer is hidden: who belongs to the population is
   * known, so saying that nearly all of it is unsafe says it of each of them. Sensitive is the answer that is bad
   * news; that nearly everyone feels safe tells on nobody.
   */
  readonly dominantShare: number
  /** Fewer other authorities than this would let two of them subtract themselves and see the third. */
  readonly comparatorAuthorities: number
  /** One authority with more than this share of the pooled answers would be published as "the others". */
  readonly comparatorLargestShare: number
  /**
   * Above this response rate, who was eligible and the rate are withheld: "all of them answered" would tell of
   * each eligible child that they took part, and taking part is nobody's business.
   */
  readonly highestResponseRate: number
}

/** A setting may ask for more protection than ten, or less for an internal pilot, but never less than this. */
export const lowestThreshold = 5
export const usualThreshold = 10

/** The policy with a programme's threshold. Refuses one under five: no setting may switch protection off. */
export function disclosurePolicy(threshold: number = usualThreshold): DisclosurePolicy {
  if (!Number.isInteger(threshold) || threshold < lowestThreshold) {
    throw new ThresholdRefused()
  }
  return {
    threshold,
    dominantShare: 0.9,
    comparatorAuthorities: 3,
    comparatorLargestShare: 0.5,
    highestResponseRate: 0.9,
  }
}

export class ThresholdRefused extends Error {
  override readonly name = 'ThresholdRefused'
  constructor() {
    super(`The disclosure threshold must be a whole number of at least ${lowestThreshold}.`)
  }
}
