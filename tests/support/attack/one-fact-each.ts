import { grouped } from '../grouped.ts'
import type { Fact } from './read-facts.ts'
import type { Found } from './solve-facts.ts'

/**
 * One fact for each population, whichever reports have it, and what is learnt from having it twice: a report issued again
 * with a few people more are those people, and a figure that its own report hides is out once another shows it.
 */
export function oneFactEach(
  rows: readonly Fact[],
  threshold: number,
): { readonly facts: readonly Fact[]; readonly found: readonly Found[] } {
  const found: Found[] = []
  const facts = [...grouped(rows, nameOf)].flatMap(([name, all]): readonly Fact[] => {
    const [first] = all.filter(({ issue }) => issue === 1)
    if (first === undefined) return []
    const bases = [...new Set(all.flatMap(({ base }) => base ?? []))].toSorted((a, b) => a - b)
    const few = bases.slice(1).flatMap((base, place) => base - (bases[place] ?? 0))
    for (const change of few.filter((each) => each < threshold)) {
      found.push({ what: `${name}: who came between two reports`, least: change, most: change })
    }
    const isHome = (each: Fact) => each.saidBy === null && each.issue === 1
    const elsewhere = all.find((each) => !isHome(each) && each.base !== null)
    if (elsewhere?.base != null && all.some((each) => isHome(each) && each.base === null)) {
      const what = `${name}: hidden, and shown by ${elsewhere.saidBy ?? 'another issue'}`
      found.push({ what, least: elsewhere.base, most: elsewhere.base })
    }
    return [all.find((each) => each.issue === 1 && each.base !== null) ?? first]
  })
  return { facts, found }
}

const nameOf = ({ wave, instrument, localAuthority, indicator, group, key }: Fact) =>
  `${wave} ${instrument} ${localAuthority} ${indicator} ${group} ${key}`
