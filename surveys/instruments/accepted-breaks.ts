/**
 * Series that a new version ends, each decided by somebody who knows what it costs, as
 * `indicator: id@version`. The checker refuses a version that ends a series which is not here.
 */
export const acceptedBreaks: readonly string[] = []
