/*
 * Every threshold of disclosure control, with its reason and where it comes from. This is the one file of the policy;
 * decisions/0007 says what it defends against.
 *
 * The thresholds bind populations that can be told apart from outside: the young people of one authority and
 * age band, a group of a breakdown, everyone outside a group, and the difference of any two published populations.
 * Inside such a population a count of answers may be small and its percentage is shown: that two of twenty are unhappy
 * does not say which two. Whether somebody left a question out cannot be seen from outside either.
 */

/** Who will read it. `public` goes on the web; `local-authority` is a report in a council's hands; `research` an output. */
export type DisclosureProfile = 'public' | 'local-authority' | 'research'

export type DisclosurePolicy = {
  readonly profile: DisclosureProfile
  /**
   * The fewest answers a population, a complement or a difference of populations needs before any figure about it is
   * shown. Ten is the rule of thumb of UK secure settings (Handbook on Statistical Disclosure Control for Outputs), of
   * UK LLC and of #BeeWell: below it, someone who knows most of the group can work out the rest.
   */
  readonly threshold: number
  /**
   * How wide the interval of a hidden population's size has to stay, and how far it has to reach: the threshold again,
   * so that nobody can even tell that it is small (ESSnet handbook: a protection level, not mere inexactness).
   */
  readonly width: number
  /**
   * Above this share of one population, the same sensitive answer is hidden: who belongs to the population is
   * known, so saying that nearly all of it is unsafe says it of each of them. Sensitive is the answer that is bad
   * news; that nearly everyone feels safe tells on nobody. The 90 % of the (n, k) rule of the SACRO project.
   */
  readonly dominantShare: number
  /**
   * The fewest people who gave, or did not give, an answer before its percentage is shown; nought for no such rule. Five
   * for what anybody can read (the lower end of what UK bodies use for counts): a council knows its children anyway, a
   * stranger should not learn of three. Ten for researchers, who ask for any table they like.
   */
  readonly smallestAnswerCount: number
  /** Fewer other authorities than this would let two of them subtract themselves and see the third. */
  readonly comparatorAuthorities: number
  /** One authority with more than this share of the pooled answers would be published as "the others". */
  readonly comparatorLargestShare: number
  /**
   * Above this response rate, who was eligible and the rate are withheld: "all of them answered" would tell of
   * each eligible child that they took part, and taking part is nobody's business.
   */
  readonly highestResponseRate: number
  /**
   * Observations less parameters a model needs: with fewer it is nearly the table itself. Ten in the Handbook and in
   * SACRO's rules.
   */
  readonly spareDegrees: number
  /** Quotes of one theme on one page. Two by the same hand would show how somebody writes. */
  readonly quotesPerThemeAndPage: number
  /**
   * The fewest people of an authority, wave and age band before any of them is quoted. Never under ten, whatever the
   * threshold of figures: words tell more than counts. Themes are a reviewer's judgement and are not counted.
   */
  readonly answeredBeforeQuotes: number
}

/** A setting may ask for more protection than ten, or less for an internal pilot, but never less than this. */
export const lowestThreshold = 5
export const usualThreshold = 10

/** What anybody may read hides answer counts under this, whatever the threshold of populations. */
const publicAnswerCount = 5

/** The policy with a programme's threshold. Refuses one under five: no setting may switch protection off. */
export function disclosurePolicy(
  threshold: number = usualThreshold,
  profile: DisclosureProfile = 'local-authority',
): DisclosurePolicy {
  if (!Number.isInteger(threshold) || threshold < lowestThreshold) {
    throw new ThresholdRefused()
  }
  const smallestAnswerCount = { public: publicAnswerCount, 'local-authority': 0, research: threshold }[
    profile
  ]
  return {
    profile,
    threshold,
    width: threshold,
    dominantShare: 0.9,
    smallestAnswerCount,
    comparatorAuthorities: 3,
    comparatorLargestShare: 0.5,
    highestResponseRate: 0.9,
    spareDegrees: 10,
    quotesPerThemeAndPage: 1,
    answeredBeforeQuotes: Math.max(usualThreshold, threshold),
  }
}

export class ThresholdRefused extends Error {
  override readonly name = 'ThresholdRefused'
  constructor() {
    super(`The disclosure threshold must be a whole number of at least ${lowestThreshold}.`)
  }
}
