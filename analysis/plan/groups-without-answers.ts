import type { Tally } from '../tabulate/tally.ts'
import type { BinaryOutcome } from './binary-outcome.ts'
import type { Groups } from './groups.ts'

/** One measure's valid answers in each group. */
export type GroupBases = {
  readonly measure: string
  readonly groups: Groups
  readonly bases: readonly number[]
}

const mostNamed = 12

/**
 * Names the groups that have no row because too few in them gave a valid answer, so that a code nobody has is told and
 * not merely missing. Groups empty for every measure of a breakdown are told once. `least`: answers a row needs.
 */
export function groupsWithoutAnswers(measured: readonly GroupBases[], least = 1): readonly string[] {
  const few = least === 1 ? 'no valid answers' : `fewer than ${least} valid answers`
  const breakdowns = new Map(measured.map(({ groups }) => [groups.name, groups]))
  return [...breakdowns.values()].flatMap((groups) => {
    const own = measured.filter((each) => each.groups.name === groups.name)
    const lacks = ({ bases }: GroupBases, group: number) => (bases[group] ?? 0) < least
    const inAll = groups.codes.map((_, group) => own.every((each) => lacks(each, group)))
    const note = (subject: string, lacking: readonly boolean[]) => {
      const codes = groups.codes.filter((_, group) => lacking[group])
      return codes.length === 0 ? [] : [`${subject}${namedGroups(groups, codes)}: ${few}, so no row.`]
    }
    return [
      ...(own.length > 1 ? note('', inAll) : []),
      ...own.flatMap((each) => {
        const alone = groups.codes.map(
          (_, group) => lacks(each, group) && (own.length === 1 || !inAll[group]),
        )
        return note(`${each.measure}, `, alone)
      }),
    ]
  })
}

/** The bases of yes-or-no measures as they are tallied. */
export function basesOf(
  measured: readonly {
    readonly outcome: BinaryOutcome
    readonly groups: Groups
    readonly tallies: readonly Tally[]
  }[],
): readonly GroupBases[] {
  return measured.map(({ outcome, groups, tallies }) => ({
    measure: outcome.name,
    groups,
    bases: tallies.map(({ base }) => base),
  }))
}

/** The bases of measures that were counted group by group: all groups of the first, then those of the next. */
export function basesInTurn(
  measures: readonly string[],
  groups: Groups,
  bases: readonly number[],
): readonly GroupBases[] {
  const { length } = groups.codes
  return measures.map((measure, place) => ({
    measure,
    groups,
    bases: bases.slice(place * length, (place + 1) * length),
  }))
}

/** `region “north”, “south”`; the one group of everybody needs no name. */
export function namedGroups({ name }: Pick<Groups, 'name'>, codes: readonly string[]): string {
  if (name === '') return 'everybody'
  const named = codes.slice(0, mostNamed).map((code) => `“${code}”`)
  const more = codes.length - named.length
  return `${name} ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
