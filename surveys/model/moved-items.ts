/**
 * Which items changed places: those outside a longest run that stands in the same order in both lists, so that
 * one item carried from the end to the front is one move and not a move of everything it passed. Items that
 * only one list has are left aside.
 */
export function movedItems(before: readonly string[], after: readonly string[]): readonly string[] {
  const common = after.filter((id) => before.includes(id))
  const places = common.map((id) => before.indexOf(id))
  const kept = new Set(longestRising(places).map((place) => before[place]))
  return common.filter((id) => !kept.has(id))
}

/** A longest rising run of different numbers, by the lengths of the runs that end at each. */
function longestRising(numbers: readonly number[]): readonly number[] {
  const runs: (readonly number[])[] = []
  for (const number of numbers) {
    const before = runs.filter((run) => (run.at(-1) ?? -1) < number)
    runs.push([...longest(before), number])
  }
  return longest(runs)
}

function longest(runs: readonly (readonly number[])[]): readonly number[] {
  return runs.reduce((best, run) => (run.length > best.length ? run : best), [])
}
