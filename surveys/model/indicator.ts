export const domains = ['wellbeing', 'relationships', 'rights', 'resilience', 'recovery'] as const
export type Domain = (typeof domains)[number]

/** How one instrument version feeds an indicator. Codes in neither list are neither good nor bad news. */
export type Measure = {
  readonly instrument: string
  readonly versions: readonly number[]
  readonly item: string
  readonly positive: readonly string[]
  readonly negative: readonly string[]
  /**
   * The indicator's label for this measure, where its scale or cut differs: "feel safe where they live" for a
   * yes at 4 to 7, "always feel safe where they live" above. Absent: the indicator's own.
   */
  readonly label?: string
}

/**
 * One thing that makes life good, shared across bands and versions. The percentage printed is
 * positive answers over valid answers (those with a substantive code); opt-outs and skips are item non-response.
 */
export type Indicator = {
  readonly id: string
  readonly domain: Domain
  /** Ends the sentence "… % of young people": "always feel safe where they live". */
  readonly label: string
  /** A few words for a chart row: "Feels safe at home". */
  readonly shortLabel: string
  /** True when positive is good news. False: `positive` codes count a problem ("often lonely"). */
  readonly higherIsBetter: boolean
  /** Headline indicators form the family over which the false discovery rate is held. */
  readonly headline: boolean
  readonly measures: readonly Measure[]
}
