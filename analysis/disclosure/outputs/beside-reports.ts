import { sumTallies, type Tally } from '../../tabulate/tally.ts'
import { type Area, unsafeCategories } from '../ledger/area-grid.ts'
import { mayShow, type SensitiveAnswer } from '../may-show.ts'
import type { DisclosurePolicy } from '../policy.ts'

/** What the authorities' own reports, issued or to be issued, say of one question. Raw. */
export type ReportedQuestion = {
  readonly item: string
  readonly sensitive: SensitiveAnswer
  /** In the order of the waves. */
  readonly figures: readonly (Area & { readonly shown: boolean })[]
}

/** The reports that a researcher's output is published beside. */
export type ReportsBeside = {
  readonly waves: readonly string[]
  /** The question that the reports' groups come from; null where they have none. */
  readonly groupItem: string | null
  readonly questions: readonly ReportedQuestion[]
  /** What has been published of the groups over several authorities together: reports of whole sets, other outputs. */
  readonly groupTotals: readonly GroupTotal[]
}

export type GroupTotal = { readonly name: string; readonly waves: readonly string[] }

/** In the ledger, among an output's populations: that it published groups of the reports over all its waves together. */
export const groupTotalLabel = (groupItem: string) => `all groups of ${groupItem}`

/**
 * Two totals of the same groups over different authorities that share some: their difference is the groups of a few. Equal
 * ones say the same, and those that share none have nothing to do with each other.
 */
export function totalsDiffer(one: readonly string[], other: readonly string[]): boolean {
  const shared = one.filter((wave) => other.includes(wave)).length
  return shared > 0 && (shared < one.length || shared < other.length)
}

export type OutputBesideReports = {
  /** Every variable the output is made with, and those they are made from. */
  readonly uses: ReadonlySet<string>
  /** Whether it tells authorities or waves apart. */
  readonly byAuthority: boolean
  /** Waves that any of its people come from. */
  readonly waves: readonly string[]
}

/**
 * What forbids an output beside the reports of the authorities whose people it is about: together they would tell what a
 * report hides. An output is taken to publish every total of what it is made with, though it may say less.
 *
 * - Groups of the reports in one authority: its own report has those that may be shown.
 * - Groups over several authorities are a nation's (`unsafeCategories`): audited as one whose groups are all shown.
 * - All people, or all answers to a question: less the authorities that show theirs, it is those that do not.
 *
 * An output that uses other variables only shares with the reports the answers of each authority as a whole, and tables
 * with equal margins can always be joined in whole numbers: it narrows no group (decisions/0008).
 */
export function faultsBesideReports(
  { uses, byAuthority, waves }: OutputBesideReports,
  reports: ReportsBeside,
  policy: DisclosurePolicy,
): readonly string[] {
  const places = reports.waves.flatMap((wave, place) => (waves.includes(wave) ? [place] : []))
  const here = reports.questions.map((question) => ({
    ...question,
    figures: places.flatMap((place) => question.figures[place] ?? []),
  }))
  const faults: string[] = []
  if (reports.groupItem !== null && uses.has(reports.groupItem)) {
    const apart = byAuthority || places.length < policy.comparatorAuthorities
    if (
      apart ? here.some(({ figures }) => figures.some(hidesGroup)) : here.some((each) => tells(each, policy))
    ) {
      faults.push(
        apart
          ? 'The reports of these local authorities hide some of these groups, and this would tell of them. Ask for all local authorities together.'
          : 'Beside the reports of the local authorities these groups would tell of one that a report hides. Put groups together, or take in more waves.',
      )
    }
  }
  const adds = publishesGroupTotals({ uses, byAuthority, waves }, reports, policy)
  const other = adds ? reports.groupTotals.find((total) => totalsDiffer(waves, total.waves)) : undefined
  if (other) {
    faults.push(
      `“${other.name}” has these groups of some of the same waves: the two would differ by the groups of a few local authorities. Ask for exactly its waves, or for none of them.`,
    )
  }
  const asked = here.filter(({ item }) => uses.has(item))
  if (asked.some((each) => tellsOfWhole(each, byAuthority, policy)) || tellsOfFew(here, policy)) {
    faults.push(
      'A local authority is in this whose own report does not show its figure: less all the others, this would be it. Leave its wave out of the plan.',
    )
  }
  return faults
}

/** Groups of the reports, of several authorities and none apart. */
export function publishesGroupTotals(
  { uses, byAuthority, waves }: OutputBesideReports,
  { groupItem }: Pick<ReportsBeside, 'groupItem'>,
  { comparatorAuthorities }: DisclosurePolicy,
): boolean {
  return groupItem !== null && uses.has(groupItem) && !byAuthority && waves.length >= comparatorAuthorities
}

const isEmpty = ({ base }: Tally) => base === 0

/** Somebody is in a group that the report does not show by itself. */
function hidesGroup({ whole, categories, published, shown }: ReportedQuestion['figures'][number]): boolean {
  if (isEmpty(whole)) return false
  const alone = new Set(
    published.flatMap((each) => (each.shown && each.places.length === 1 ? each.places : [])),
  )
  return !shown || categories.some((tally, place) => !alone.has(place) && !isEmpty(tally))
}

function tells({ sensitive, figures }: ReportedQuestion, policy: DisclosurePolicy): boolean {
  const areas = figures.filter(({ shown }) => shown)
  const groups = areas[0]?.categories.length ?? 0
  const all = Array.from({ length: groups }, () => true)
  // Where reports have no table of a question's groups, no total of them can be taken apart.
  if (areas.every(({ published }) => published.length === 0)) return false
  return unsafeCategories(areas, all, sensitive, policy).size > 0
}

/** The authorities that hide a figure, less than fit to be shown together, or one of them alone. */
function tellsOfWhole(
  { sensitive, figures }: ReportedQuestion,
  byAuthority: boolean,
  policy: DisclosurePolicy,
): boolean {
  const hidden = figures.filter(({ shown, whole }) => !shown && !isEmpty(whole)).map(({ whole }) => whole)
  if (hidden.length === 0) return false
  const cells = { ...policy, smallestAnswerCount: 0 }
  return byAuthority || hidden.length === 1 || !mayShow(sumTallies(hidden), sensitive, cells)
}

/** Whoever the output is about: authorities with too few to show anything, all of them together. */
function tellsOfFew(questions: readonly ReportedQuestion[], { threshold }: DisclosurePolicy): boolean {
  const authorities = questions[0]?.figures.length ?? 0
  const people = Array.from({ length: authorities }, (_, place) =>
    Math.max(...questions.map(({ figures }) => figures[place]?.whole.base ?? 0)),
  )
  const few = people.filter((count) => count > 0 && count < threshold)
  const total = few.reduce((sum, count) => sum + count, 0)
  return few.length === 1 || (few.length > 0 && total < threshold)
}
