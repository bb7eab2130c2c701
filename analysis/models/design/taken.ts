/** The values at some places. Plain loops: `from` with a function takes twenty times as long over a million rows. */
export function takenNumbers(values: Float64Array, places: Uint32Array): Float64Array {
  const taken = new Float64Array(places.length)
  for (let row = 0; row < places.length; row += 1) taken[row] = values[places[row] ?? 0] ?? 0
  return taken
}

export function takenCodes(values: Uint8Array, places: Uint32Array): Uint8Array {
  const taken = new Uint8Array(places.length)
  for (let row = 0; row < places.length; row += 1) taken[row] = values[places[row] ?? 0] ?? 0
  return taken
}
