import type { RandomSource } from '../synthetic/random-source.ts'
import type { Margins } from './cross-table.ts'

/**
 * Draws a random table with given margins as if rows and columns were independent, into `counts`: each cell from its
 * conditional hypergeometric distribution (Patefield 1981, Applied Statistics 30:91). R: `r2dtable(1, rows, columns)`.
 */
export function tableWithMargins(
  margins: Margins,
  logFactorial: Float64Array,
  random: RandomSource,
  counts: Float64Array,
): void {
  const columns = margins.columns.length
  const left = Float64Array.from(margins.columns)
  let all = margins.total
  margins.rows.forEach((rowTotal, row) => {
    let toPlace = rowTotal
    let room = all
    for (let column = 0; column < columns; column += 1) {
      const marked = left[column] ?? 0
      const drawn =
        row === margins.rows.length - 1
          ? marked
          : drawHypergeometric(marked, room, toPlace, logFactorial, random)
      counts[row * columns + column] = drawn
      left[column] = marked - drawn
      room -= marked
      toPlace -= drawn
    }
    all -= rowTotal
  })
}

/** How many of `draws` out of `room` are among the `marked`: inversion outwards from the mode. */
function drawHypergeometric(
  marked: number,
  room: number,
  draws: number,
  logFactorial: Float64Array,
  random: RandomSource,
): number {
  const lowest = Math.max(0, draws - (room - marked))
  const highest = Math.min(marked, draws)
  if (lowest === highest) return lowest
  const mode = Math.min(highest, Math.max(lowest, Math.floor(((draws + 1) * (marked + 1)) / (room + 2))))
  const choose = (n: number, k: number) =>
    (logFactorial[n] ?? 0) - (logFactorial[k] ?? 0) - (logFactorial[n - k] ?? 0)
  const atMode = Math.exp(choose(marked, mode) + choose(room - marked, draws - mode) - choose(room, draws))
  let left = random() - atMode
  let [below, above] = [mode, mode]
  let [termBelow, termAbove] = [atMode, atMode]
  while (left > 0 && (below > lowest || above < highest)) {
    if (above < highest) {
      termAbove *= ((marked - above) / (above + 1)) * ((draws - above) / (room - marked - draws + above + 1))
      above += 1
      left -= termAbove
      if (left <= 0) return above
    }
    if (below > lowest) {
      termBelow *= (below / (marked - below + 1)) * ((room - marked - draws + below) / (draws - below + 1))
      below -= 1
      left -= termBelow
      if (left <= 0) return below
    }
  }
  return mode
}
