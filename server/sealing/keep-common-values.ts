/**
 * How many rows of one local authority and instrument must share a language, mode or helper role for it to be
 * kept (docs/design.md D4). Fixed, not a setting: what is not kept cannot be brought back.
 */
export const leastSharing = 10

/**
 * The values with rare ones replaced by `not-kept`. When all rows without a value, those that never gave one
 * included, would be fewer than `leastSharing`, the next rarest value joins them: "not kept" held by three rows
 * would point at those three.
 */
export function keepCommonValues<Value extends string>(
  values: readonly Value[],
): readonly (Value | 'not-kept')[] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  let rows = values.filter((value) => value === 'not-kept').length
  const rarestFirst = [...counts].filter(([value]) => value !== 'not-kept').sort(([, a], [, b]) => a - b)
  const dropped = new Set<Value>()
  for (const [value, count] of rarestFirst) {
    const keptRowsPointAtNobody = count >= leastSharing && (rows === 0 || rows >= leastSharing)
    if (keptRowsPointAtNobody) break
    dropped.add(value)
    rows += count
  }
  return values.map((value) => (dropped.has(value) ? 'not-kept' : value))
}
