/**
 * Benjamini and Hochberg's adjusted p values (1995, JRSS B 57:289), in the order given. Calling those at or
 * under 0.05 a finding keeps the expected share of false ones among the findings at 5 % or less.
 *
 * R: `p.adjust(p, method = "BH")`.
 */
export function benjaminiHochberg(pValues: readonly number[]): readonly number[] {
  const order = pValues.map((_, index) => index).sort((a, b) => (pValues[b] ?? 0) - (pValues[a] ?? 0))
  const adjusted = pValues.slice()
  let smallest = 1
  order.forEach((index, position) => {
    const rank = pValues.length - position
    smallest = Math.min(smallest, (pValues[index] ?? 1) * (pValues.length / rank))
    adjusted[index] = smallest
  })
  return adjusted
}
