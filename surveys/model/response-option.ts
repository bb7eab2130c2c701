/** A stored code and, where the scale is numeric, its value. What is shown for it lives in `languages/`. */
export type ResponseOption = {
  readonly code: string
  /** Numeric value for scales and counts ("3 or more" counts as 3); null for categories. */
  readonly value: number | null
}
