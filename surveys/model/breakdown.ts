/** A way to divide respondents into groups that can be told apart from outside (so D6 thresholds bind). */
export type Breakdown = {
  readonly id: string
  readonly label: string
  readonly instrument: string
  readonly versions: readonly number[]
  readonly item: string
  /** Banded before anything is counted, so that groups nest across versions and nations. */
  readonly categories: readonly {
    readonly id: string
    readonly label: string
    readonly codes: readonly string[]
  }[]
}
