import type { Fact } from './read-facts.ts'

export const isWhole = ({ group, key }: Fact) => group === 'own' && key === 'own'

/** A report over several authorities, of one question: who is in it, and how many it has beyond those that show theirs. */
export type SetTotal = {
  readonly name: string
  readonly members: readonly string[]
  /** Smaller sets within it that have somebody left themselves. */
  readonly restsWithin: readonly string[]
  readonly rest: number
}

/** Of one question: every set that shows its whole, the smallest first, so that a nation holds what its regions leave. */
export function setTotals(
  facts: readonly Fact[],
  sets: ReadonlyMap<string, readonly string[]>,
): readonly SetTotal[] {
  const wholeOf = new Map(
    facts.filter(isWhole).map(({ localAuthority, base }) => [localAuthority, base] as const),
  )
  const smallestFirst = [...sets].toSorted(([, one], [, other]) => one.length - other.length)
  const totals: SetTotal[] = []
  for (const [name, members] of smallestFirst) {
    const base = wholeOf.get(name)
    if (base == null) continue
    const within = totals.filter(
      (each) => each.rest > 0 && each.members.every((member) => members.includes(member)),
    )
    const shown = members.reduce((sum, member) => sum + (wholeOf.get(member) ?? 0), 0)
    const rest = base - shown - within.reduce((sum, each) => sum + each.rest, 0)
    totals.push({ name, members, restsWithin: within.map((each) => each.name), rest })
  }
  return totals
}
