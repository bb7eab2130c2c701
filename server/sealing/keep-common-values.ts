/**
 * How many rows of one local authority and instrument must share a language, mode or helper role for it to be
 * kept (DESIGN.md D4). Fixed, not a setting: what is not kept cannot be brought back.
 */
export const leastSharing = 10

/**
 * The values with rare ones replaced by `not-kept`. When the rows so replaced would themselves be fewer than
 * `leastSharing`, the next rarest value joins them: "not kept" held by three rows would point at those three.
 */
export function keepCommonValues<Value extends string>(
  values: readonly Value[],
): readonly (Value | 'not-kept')[] {
  const counts = new Map<Value, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  const rarestFirst = [...counts].sort(([, left], [, right]) => left - right)
  const dropped = new Set<Value>()
  let rows = 0
  for (const [value, count] of rarestFirst) {
    const aloneOrTooFew = count < leastSharing || (rows > 0 && rows < leastSharing)
    if (!aloneOrTooFew) break
    dropped.add(value)
    rows += count
  }
  return values.map((value) => (dropped.has(value) ? 'not-kept' : value))
}
