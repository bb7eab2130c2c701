import type { Band } from '../../surveys/model/instrument.ts'

/*
 * The words of the report, in English. Finding first, then how sure; a council's lead member should be able to
 * read it aloud. Nobody is blamed, nobody is ranked, and a share is never "only".
 */

const people: Readonly<Record<Band, string>> = {
  '4-7': 'children',
  '8-10': 'children',
  '11-17': 'young people',
  '16-25': 'care leavers',
}

export type ReportWords = ReturnType<typeof reportWords>

/** A published share and the answers it is of; sources do not always give the second. */
type Share = { readonly percentage: number; readonly base: number | null }

/** From this base on, one person is less than half a percent: a whole 100% may leave somebody out, a 0% hide one. */
const baseThatHidesOne = 200

/** True when 0% means nobody and 100% means everybody. */
const isExact = ({ base }: Share): boolean => base !== null && base < baseThatHidesOne

export function reportWords(band: Band) {
  const who = people[band]
  return {
    who,
    title: (localAuthority: string) => `What ${who} in ${localAuthority} told us`,
    whoDo: (label: string) => `${capitalised(who)} who ${label}`,
    otherLocalAuthorities: 'Other local authorities',
    /** Everybody of that age: care leavers are compared with young people, not with themselves. */
    inGeneral: (ages: string) =>
      `${band === '16-25' ? 'Young people' : capitalised(who)} in general, ${ages}`,
    /** "About 6 in 10 young people (61%) always feel safe where they live" */
    share: (row: Share, label: string) => `${shareOf(row, who)} (${row.percentage}%) ${label}`,
    /** Without the figure, for headings: "most young people always feel safe where they live". */
    roughly: (row: Share, label: string) => `${roughShare(row, who)} ${label}`,
    /** The same whether too few answered, all said the same, or nobody did. */
    notShown: (label: string) => `How many ${who} ${label} cannot be shown`,
  }
}

/** Shares people say aloud, each up to and including its percentage. */
const spokenShares: readonly (readonly [upTo: number, words: string])[] = [
  [0, 'None of the'],
  [3, 'Very few'],
  [7, 'About 1 in 20'],
  [14, 'About 1 in 10'],
  [17, 'About 1 in 6'],
  [22, 'About 1 in 5'],
  [27, 'About 1 in 4'],
  [31, 'About 3 in 10'],
  [35, 'About 1 in 3'],
  [44, 'About 4 in 10'],
  [55, 'About half of'],
  [64, 'About 6 in 10'],
  [68, 'About 2 in 3'],
  [72, 'About 7 in 10'],
  [77, 'About 3 in 4'],
  [84, 'About 8 in 10'],
  [93, 'About 9 in 10'],
  [99, 'Nearly all'],
  [100, 'All'],
]

function shareOf(row: Share, who: string): string {
  if (row.percentage === 0 && !isExact(row)) return `Hardly any ${who}`
  if (row.percentage === 100 && !isExact(row)) return `Nearly all ${who}`
  const spoken = spokenShares.find(([upTo]) => row.percentage <= upTo)?.[1] ?? 'All'
  return `${spoken} ${who}`
}

const roughShares: readonly (readonly [upTo: number, words: string])[] = [
  [3, 'very few'],
  [17, 'a small share of'],
  [44, 'some'],
  [55, 'about half of'],
  [93, 'most'],
  [99, 'nearly all'],
  [100, 'all'],
]

function roughShare(row: Share, who: string): string {
  if (row.percentage === 100 && !isExact(row)) return `nearly all ${who}`
  const rough = roughShares.find(([upTo]) => row.percentage <= upTo)?.[1] ?? 'all'
  return `${rough} ${who}`
}

/** 5 points, 1 point. */
export function points(count: number): string {
  return `${count} ${count === 1 ? 'point' : 'points'}`
}

/** a; a and b; a, b and c. */
export function listed(parts: readonly string[]): string {
  return parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '')
}

/** One to ten in words, as in running text. */
export function numberWord(count: number): string {
  const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
  return words[count] ?? String(count)
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
