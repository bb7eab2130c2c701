import type { LinearSolver } from '../../../analysis/disclosure/linear/linear-solver.ts'
import { indicators } from '../../../surveys/indicators/index.ts'
import { grouped } from '../grouped.ts'
import { attackDrivers } from './attack-drivers.ts'
import { attackQuotes } from './attack-quotes.ts'
import { breakdownSystem, leavesOf } from './breakdown-system.ts'
import { oneFactEach } from './one-fact-each.ts'
import type { Fact, Facts } from './read-facts.ts'
import { isWhole, type SetTotal, setTotals } from './set-totals.ts'

/** Somebody who was to be protected and is not: which, and what was worked out. */
export type Found = { readonly what: string; readonly least: number; readonly most: number }

export type Attacked = {
  readonly found: readonly Found[]
  /** Hidden groups that were attacked, and the narrowest of their intervals. */
  readonly hidden: number
  readonly narrowest: number
}

/**
 * The attack: every published row of a wave and indicator becomes an equation over authority, category and answer, and
 * a solver narrows each hidden population. Found is one that is known to be under the threshold, or known within less
 * than the threshold while it may be, or of which more than nine in ten are known to have given the answer that is bad
 * news.
 */
export function attack(read: Facts, threshold: number, solver: LinearSolver): Attacked {
  const { answered, sets } = read
  const { facts: rows, found: fromTwo } = oneFactEach(read.rows, threshold)
  const groups = grouped(rows, ({ wave, instrument, indicator }) => `${wave} ${instrument} ${indicator}`)
  const found: Found[] = [...fromTwo, ...attackDrivers(rows, threshold), ...attackQuotes(read, threshold)]
  let [hidden, narrowest] = [0, Number.POSITIVE_INFINITY]
  for (const [key, facts] of groups) {
    const totals = setTotals(facts, sets)
    if (facts.some(({ group }) => group === 'category')) {
      const solved = solveBreakdown(key, facts, totals, threshold, solver)
      found.push(...solved.found)
      hidden += solved.hidden
      narrowest = Math.min(narrowest, solved.narrowest)
    }
    found.push(...hiddenAuthorities(key, facts, totals, threshold), ...tooSmall(key, facts, threshold))
  }
  found.push(...nonRespondents(rows, answered, threshold))
  return { found, hidden, narrowest }
}

/** Any row of any section, whatever it is about: fewer people than the threshold. */
const tooSmall = (key: string, facts: readonly Fact[], threshold: number): readonly Found[] =>
  facts.flatMap(({ localAuthority, key: row, group, base }) =>
    group !== 'general-population' && base !== null && base < threshold
      ? [{ what: `${key}: ${localAuthority} ${row}`, least: base, most: base }]
      : [],
  )

/**
 * All who took part less those who answered one question: whoever left it out. A number of participants that is no more
 * than the largest base is that base, of which nobody can say that it holds the others.
 */
function nonRespondents(
  rows: readonly Fact[],
  answered: Facts['answered'],
  threshold: number,
): readonly Found[] {
  const own = rows.filter(({ group, key, base }) => group === 'own' && key === 'own' && base !== null)
  return [...answered].flatMap(([where, all]) => {
    const here = own.filter(
      ({ wave, instrument, localAuthority }) => `${wave} ${instrument} ${localAuthority}` === where,
    )
    if (Math.max(0, ...here.map(({ base }) => base ?? 0)) >= all) return []
    return here.flatMap(({ indicator, base }) => {
      const left = all - (base ?? 0)
      return left > 0 && left < threshold
        ? [{ what: `${where}: left out ${indicator}`, least: left, most: left }]
        : []
    })
  })
}

/** Own and others add up to the set; a set less every authority that shows its own is who does not. */
function hiddenAuthorities(
  key: string,
  facts: readonly Fact[],
  sets: readonly SetTotal[],
  threshold: number,
): readonly Found[] {
  const names = new Set(sets.map(({ name }) => name))
  const ofOne = facts.filter((each) => isWhole(each) && !names.has(each.localAuthority))
  const shown = ofOne.reduce((sum, { base }) => sum + (base ?? 0), 0)
  const others = facts.find((each) => each.group === 'other-local-authorities' && each.base !== null)
  const mine = ofOne.find(({ localAuthority }) => localAuthority === others?.localAuthority)
  const rests = [
    ...(others?.base != null && mine?.base != null
      ? [{ name: 'the others', rest: others.base + mine.base - shown }]
      : []),
    ...sets,
  ]
  return rests.flatMap(({ name, rest }) =>
    rest > 0 && rest < threshold
      ? [{ what: `${key}: a hidden authority of ${name}`, least: rest, most: rest }]
      : [],
  )
}

function solveBreakdown(
  key: string,
  facts: readonly Fact[],
  sets: readonly SetTotal[],
  threshold: number,
  solver: LinearSolver,
): Attacked {
  const leaves = leavesOf(facts)
  const isBadWhenPositive = indicators.some(
    ({ id, higherIsBetter }) => key.endsWith(` ${id}`) && !higherIsBetter,
  )
  const {
    system,
    authorities,
    isRest,
    base: baseOf,
    excess,
  } = breakdownSystem(facts, sets, leaves, isBadWhenPositive)
  const known = new Set(
    facts.flatMap(({ localAuthority, key: name, base }) =>
      base === null ? [] : [`${localAuthority} ${name}`],
    ),
  )
  const problem = solver.open(system)
  const end = (cell: number, direction: 'least' | 'most') => {
    const answer = problem.optimise(cell, direction, false)
    if (answer.status === 'unbounded') return Number.POSITIVE_INFINITY
    if (answer.status === 'infeasible') throw new Error(`${key}: what was published contradicts itself.`)
    if (answer.status !== 'optimal') throw new Error(`${key}: the solver did not settle in its time.`)
    return answer.value
  }
  const found: Found[] = []
  let [hidden, narrowest] = [0, Number.POSITIVE_INFINITY]
  authorities.forEach((authority, place) => {
    leaves.forEach((leaf, column) => {
      if (isRest(place) || known.has(`${authority} ${leaf}`)) return
      const [least, most] = [end(baseOf(place, column), 'least'), end(baseOf(place, column), 'most')]
      const what = `${key}: ${authority} ${leaf}`
      // That everybody said which group is theirs tells on nobody.
      if (leaf === 'not-stated' && most < 0.5) return
      hidden += 1
      if (least < threshold - 1e-6) narrowest = Math.min(narrowest, most - least)
      const isNarrow =
        most < threshold - 1e-6 || (most - least < threshold - 1e-6 && least < threshold - 1e-6)
      if (isNarrow) found.push({ what, least, most })
      const worst = excess(place, column)
      if (least >= 1 && end(worst.cell, 'least') > worst.nought + 1e-6) {
        found.push({ what: `${what}: nearly all the same answer`, least, most })
      }
    })
  })
  problem.close()
  return { found, hidden, narrowest }
}
