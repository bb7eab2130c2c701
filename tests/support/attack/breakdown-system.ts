import type { LinearRow, LinearSystem } from '../../../analysis/disclosure/linear/linear-system.ts'
import type { Fact } from './read-facts.ts'
import { isWhole, type SetTotal } from './set-totals.ts'

/** Every group that any report names, merged ones taken apart, and those whose group is not known. */
export const leavesOf = (facts: readonly Fact[]): readonly string[] => [
  ...new Set(facts.flatMap(({ group, key }) => (group === 'category' ? key.split('+') : []))),
  'not-stated',
]

export type BreakdownSystem = {
  readonly system: LinearSystem
  /** Those that show their whole; then whoever is left of each set. */
  readonly authorities: readonly string[]
  readonly isRest: (authority: number) => boolean
  readonly base: (authority: number, leaf: number) => number
  /** Bad news beyond nine in ten: above `nought` where more than nine in ten gave that answer. */
  readonly excess: (authority: number, leaf: number) => { readonly cell: number; readonly nought: number }
}

/** More people than any authority has, so that an unknown which may be under nought can be kept above it. */
const plenty = 10_000

/**
 * One wave and indicator as equations: for each authority and group those who gave the answer, those who did not, and
 * both together; a published base is a sum of the last, a published percentage bounds the first.
 */
export function breakdownSystem(
  facts: readonly Fact[],
  sets: readonly SetTotal[],
  leaves: readonly string[],
  isBadWhenPositive: boolean,
): BreakdownSystem {
  const setNames = new Set(sets.map(({ name }) => name))
  const wholes = facts.filter(
    (each) => isWhole(each) && each.base !== null && !setNames.has(each.localAuthority),
  )
  // A set larger than all that show theirs holds those that do not: one more authority, of which nothing else is known.
  const rests = sets.filter(({ rest }) => rest > 0)
  const authorities = [
    ...wholes.map(({ localAuthority }) => localAuthority),
    ...rests.map(({ name }) => name),
  ]
  const places = new Map(authorities.map((each, place) => [each, place]))
  const perGroup = 4
  const cell = (authority: number, leaf: number, which: 0 | 1 | 2 | 3) =>
    (authority * leaves.length + leaf) * perGroup + which
  const isRest = (authority: number) => authority >= wholes.length
  const rows: LinearRow[] = []
  const fact = (cells: readonly number[], weights: readonly number[], least: number, most: number) => {
    rows.push({ about: '', cells, weights, least, most })
  }
  authorities.forEach((_, authority) => {
    leaves.forEach((_leaf, leaf) => {
      const [positive, other, both, excess] = ([0, 1, 2, 3] as const).map((which) =>
        cell(authority, leaf, which),
      )
      if (positive === undefined || other === undefined || both === undefined || excess === undefined) return
      fact([positive, other, both], [1, 1, -1], 0, 0)
      const bad = isBadWhenPositive ? positive : other
      if (!isRest(authority)) fact([bad, both, excess], [10, -9, -1], -plenty, -plenty)
    })
  })
  const leavesIn = ({ group, key }: Fact): readonly number[] =>
    group === 'own' ? [...leaves.keys()] : key.split('+').map((part) => leaves.indexOf(part))
  const placesIn = (name: string): readonly number[] => {
    const set = sets.find((each) => each.name === name)
    const names = set ? [...set.members, ...set.restsWithin, ...(set.rest > 0 ? [name] : [])] : [name]
    return names.flatMap((each) => places.get(each) ?? [])
  }
  for (const each of facts) {
    const { localAuthority, base, percentage } = each
    if (base === null || !(isWhole(each) || each.group === 'category')) continue
    const here = placesIn(localAuthority)
    if (here.length === 0) continue
    const over = (which: 0 | 2) =>
      here.flatMap((authority) => leavesIn(each).map((leaf) => cell(authority, leaf, which)))
    const ones = over(2).map(() => 1)
    fact(over(2), ones, base, base)
    if (percentage === null) continue
    fact(
      over(0),
      ones.map(() => 100),
      (percentage - 0.5) * base,
      (percentage + 0.5) * base,
    )
  }
  for (const { name, rest } of rests) {
    const both = leaves.map((_, leaf) => cell(places.get(name) ?? 0, leaf, 2))
    fact(
      both,
      both.map(() => 1),
      rest,
      rest,
    )
  }
  return {
    system: { size: authorities.length * leaves.length * perGroup, rows },
    authorities,
    isRest,
    base: (authority, leaf) => cell(authority, leaf, 2),
    excess: (authority, leaf) => ({ cell: cell(authority, leaf, 3), nought: plenty }),
  }
}
