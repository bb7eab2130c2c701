import type { LinearSolver } from '../../../analysis/disclosure/linear/linear-solver.ts'
import type { LinearRow } from '../../../analysis/disclosure/linear/linear-system.ts'
import { placement } from '../../../surveys/breakdowns/placement.ts'
import { nation } from './published-files.ts'
import type { Fact, Facts } from './read-facts.ts'

/** Somebody who was to be protected and is not: which, and what was worked out. */
export type Found = { readonly what: string; readonly least: number; readonly most: number }

const leaves = [...placement.categories.map(({ id }) => id), 'not-stated']

/**
 * The attack: every published row of a wave and indicator becomes an equation over authority, category and answer, and
 * a solver narrows each hidden population. Found is one that is known to be under the threshold, or known within less
 * than the threshold while it may be.
 */
export function attack({ rows, answered }: Facts, threshold: number, solver: LinearSolver): readonly Found[] {
  const groups = new Map<string, Fact[]>()
  for (const row of rows) {
    const key = `${row.wave} ${row.indicator}`
    groups.set(key, [...(groups.get(key) ?? []), row])
  }
  const found = [...groups].flatMap(([key, facts]) => [
    ...(facts.some(({ breakdown }) => breakdown) ? solveBreakdown(key, facts, threshold, solver) : []),
    ...hiddenAuthorities(key, facts, threshold),
  ])
  return [...found, ...nonRespondents(rows, answered, threshold)]
}

/**
 * All who took part less those who answered one question: whoever left it out. A number of participants that is no more
 * than the largest base is that base, of which nobody can say that it holds the others.
 */
function nonRespondents(
  rows: readonly Fact[],
  answered: Facts['answered'],
  threshold: number,
): readonly Found[] {
  const own = rows.filter(({ group, breakdown, base }) => group === 'own' && !breakdown && base !== null)
  return [...answered].flatMap(([where, all]) => {
    const here = own.filter(({ wave, localAuthority }) => `${wave} ${localAuthority}` === where)
    if (Math.max(0, ...here.map(({ base }) => base ?? 0)) >= all) return []
    return here.flatMap(({ indicator, base }) => {
      const left = all - (base ?? 0)
      return left > 0 && left < threshold
        ? [{ what: `${where}: left out ${indicator}`, least: left, most: left }]
        : []
    })
  })
}

/** Own and others add up to the set; the set less every authority that shows its own is the one that does not. */
function hiddenAuthorities(key: string, facts: readonly Fact[], threshold: number): readonly Found[] {
  const own = facts.filter(
    (each) => each.group === 'own' && !each.breakdown && each.localAuthority !== nation,
  )
  const shown = own.flatMap(({ localAuthority, base }) => (base === null ? [] : [{ localAuthority, base }]))
  const others = facts.find((each) => each.group === 'other-local-authorities' && each.base !== null)
  const mine = shown.find(({ localAuthority }) => localAuthority === others?.localAuthority)
  if (others?.base == null || mine === undefined) return []
  const rest = others.base + mine.base - shown.reduce((sum, { base }) => sum + base, 0)
  return rest > 0 && rest < threshold ? [{ what: `${key}: a hidden authority`, least: rest, most: rest }] : []
}

function solveBreakdown(
  key: string,
  facts: readonly Fact[],
  threshold: number,
  solver: LinearSolver,
): readonly Found[] {
  const tables = facts.filter(({ breakdown }) => breakdown)
  const national = tables.filter(({ localAuthority }) => localAuthority === nation)
  const wholes = tables.filter(
    ({ group, base, localAuthority }) => group === 'own' && base !== null && localAuthority !== nation,
  )
  const nationalBase = national.find(({ group }) => group === 'own')?.base ?? null
  const shownTotal = wholes.reduce((sum, { base }) => sum + (base ?? 0), 0)
  // A nation larger than all that show theirs holds those that do not: one more authority, of which nothing else is known.
  const rest = nationalBase === null ? 0 : nationalBase - shownTotal
  const authorities = [...wholes.map(({ localAuthority }) => localAuthority), ...(rest > 0 ? ['rest'] : [])]
  const cell = (authority: number, leaf: number, positive: 0 | 1 | 2) =>
    (authority * leaves.length + leaf) * 3 + positive
  const size = authorities.length * leaves.length * 3
  const rows: LinearRow[] = []
  const fact = (cells: readonly number[], weights: readonly number[], least: number, most: number) => {
    rows.push({ about: '', cells, weights, least, most })
  }
  authorities.forEach((_, authority) => {
    leaves.forEach((_leaf, leaf) => {
      fact([cell(authority, leaf, 0), cell(authority, leaf, 1), cell(authority, leaf, 2)], [1, 1, -1], 0, 0)
    })
  })
  const say = (base: number, percentage: number, over: (which: 0 | 2) => readonly number[]) => {
    const both = over(2)
    fact(
      both,
      both.map(() => 1),
      base,
      base,
    )
    const positive = over(0)
    fact(
      positive,
      positive.map(() => 100),
      (percentage - 0.5) * base,
      (percentage + 0.5) * base,
    )
  }
  const placesOf = (name: string) =>
    name === 'own' ? [...leaves.keys()] : name.split('+').map((part) => leaves.indexOf(part))
  for (const { localAuthority, key: name, base, percentage } of tables) {
    if (base === null || percentage === null) continue
    const here = localAuthority === nation ? [...authorities.keys()] : [authorities.indexOf(localAuthority)]
    say(base, percentage, (which) =>
      here.flatMap((each) => placesOf(name).map((leaf) => cell(each, leaf, which))),
    )
  }
  if (rest > 0) {
    const both = leaves.map((_, leaf) => cell(authorities.length - 1, leaf, 2))
    fact(
      both,
      both.map(() => 1),
      rest,
      rest,
    )
  }

  const known = new Set(
    tables
      .filter(({ base }) => base !== null)
      .map(({ localAuthority, key: name }) => `${localAuthority} ${name}`),
  )
  const problem = solver.open({ size, rows })
  const found: Found[] = []
  authorities.forEach((authority, place) => {
    leaves.forEach((leaf, column) => {
      if (authority === 'rest' || known.has(`${authority} ${leaf}`)) return
      const ends = (['least', 'most'] as const).map((end) =>
        problem.optimise(cell(place, column, 2), end, false),
      )
      const [least, most] = ends.map((end) => (end.status === 'optimal' ? end.value : Number.NaN))
      if (least === undefined || most === undefined || Number.isNaN(least + most)) {
        throw new Error(`${key}: what was published contradicts itself.`)
      }
      if (leaf === 'not-stated' && most < 0.5) return
      const isNarrow =
        most < threshold - 1e-6 || (most - least < threshold - 1e-6 && least < threshold - 1e-6)
      if (isNarrow) found.push({ what: `${key}: ${authority} ${leaf}`, least, most })
    })
  })
  problem.close()
  return found
}
