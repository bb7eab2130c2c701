import { isComparator } from '../published/is-comparator.ts'
import type { PublishedRow, PublishedTable } from '../published/published-table.ts'
import type { ReportModel } from '../report/report-model.ts'

export type Cell = string | number | boolean

export type Line = {
  readonly model: ReportModel
  readonly table: PublishedTable
  readonly row: PublishedRow
  readonly domain: string
}

/**
 * One column of the file and what its companion says of it. Time and place are known to the standard and are not
 * described; a filter says what a row is about; an indicator is a figure.
 */
export type Column = {
  readonly name: string
  readonly value: (line: Line) => Cell
} & (
  | { readonly kind: 'time-and-place' }
  | { readonly kind: 'filter'; readonly label: string; readonly hint: string }
  | {
      readonly kind: 'indicator'
      readonly label: string
      readonly grouping: string
      readonly unit: '' | '%' | 'pp'
    }
)

/** Symbols of the Department for Education's open data standard. */
export const confidential = 'c'
export const notAvailable = 'x'
export const notApplicable = 'z'

const countries = {
  england: ['E92000001', 'England'],
  wales: ['W92000004', 'Wales'],
  scotland: ['S92000003', 'Scotland'],
  'northern-ireland': ['N92000002', 'Northern Ireland'],
} as const

const place = (name: string, value: Column['value']): Column => ({ kind: 'time-and-place', name, value })
const filter = (name: string, label: string, hint: string, value: Column['value']): Column => ({
  kind: 'filter',
  name,
  label,
  hint,
  value,
})
const indicator = (
  name: string,
  label: string,
  grouping: string,
  unit: '' | '%' | 'pp',
  value: Column['value'],
): Column => ({ kind: 'indicator', name, label, grouping, unit, value })

/**
 * Columns in order: snake_case, time and place first, as that standard asks; one row a published row. Everything that
 * differs between rows is a column of its own, so that files of many reports can be put under each other.
 */
export const reportColumns: readonly Column[] = [
  place('time_period', ({ model }) => model.wave.opensOn.slice(0, 4)),
  place('time_identifier', () => 'Calendar year'),
  place('geographic_level', ({ model }) => (model.scope ? 'National' : 'Local authority')),
  place('country_code', ({ model }) => countries[model.localAuthority.nation][0]),
  place('country_name', ({ model }) => countries[model.localAuthority.nation][1]),
  place('new_la_code', ({ model }) => model.localAuthority.gssCode ?? notApplicable),
  place('la_name', ({ model }) => (model.scope ? notApplicable : model.localAuthority.name)),
  filter('local_authority', 'Short name of the authority', '', ({ model }) =>
    model.scope ? notApplicable : model.localAuthority.id,
  ),
  filter('wave', 'Wave', 'One round of asking', ({ model }) => model.wave.id),
  filter('wave_opens_on', 'First day of answering', '', ({ model }) => model.wave.opensOn),
  filter('wave_closes_on', 'Last day of answering', '', ({ model }) => model.wave.closesOn),
  filter(
    'benchmark_set',
    'Benchmark set',
    'Which waves the other authorities are',
    ({ model }) => model.benchmarkSet?.id ?? notAvailable,
  ),
  filter('instrument', 'Survey', '', ({ model }) => model.instrument.id),
  filter('version', 'Version of the survey', '', ({ model }) => model.instrument.version),
  filter('band', 'Ages', '', ({ model }) => model.instrument.band),
  filter('fingerprint', 'Fingerprint of what was asked', '', ({ model }) => model.instrument.fingerprint),
  filter('domain', 'Part of life', '', ({ domain }) => domain),
  filter('indicator', 'Indicator', '', ({ table }) => table.indicator),
  filter('table', 'Table', 'Which table of the report', ({ table }) => table.id),
  filter('title', 'What the percentage is of', '', ({ table }) => table.title),
  filter('question', 'Question as it was asked', '', ({ table }) => table.question),
  filter('counted', 'Answers that count', '', ({ table }) => table.counted),
  filter('group', 'Kind of row', 'Own, others, general population, or a category', ({ row }) => row.group),
  filter('key', 'Row', 'Short name of whose figure it is', ({ row }) => row.key),
  filter('label', 'Whose figure it is', '', ({ row }) => row.label),
  filter('status', 'Shown or hidden', 'Hidden to protect people, or not available', ({ row }) => row.status),
  indicator('base', 'Answers', 'Share', '', ({ row }) => figure(row, row.base)),
  indicator('percentage', 'Share', 'Share', '%', ({ row }) => figure(row, row.percentage)),
  indicator('lower', 'Share, 95% interval from', 'Share', '%', ({ row }) => figure(row, row.lower)),
  indicator('upper', 'Share, 95% interval to', 'Share', '%', ({ row }) => figure(row, row.upper)),
  filter('verdict', 'Verdict', 'By the rule stated in the report', (line) =>
    compared(line, line.row.comparison?.verdict),
  ),
  indicator('difference', 'Difference', 'Difference', 'pp', (line) =>
    compared(line, line.row.comparison?.difference),
  ),
  indicator('difference_lower', 'Difference, 95% interval from', 'Difference', 'pp', (line) =>
    compared(line, line.row.comparison?.lower),
  ),
  indicator('difference_upper', 'Difference, 95% interval to', 'Difference', 'pp', (line) =>
    compared(line, line.row.comparison?.upper),
  ),
  indicator('smallest_detectable', 'Smallest difference likely to show', 'Difference', 'pp', (line) =>
    compared(
      line,
      line.row.comparison ? (line.row.comparison.smallestDetectable ?? notAvailable) : undefined,
    ),
  ),
  filter('threshold', 'Least number of answers shown', '', ({ table }) => table.threshold),
  filter(
    'synthetic',
    'Made-up data',
    'True when no person gave these answers',
    ({ table }) => table.synthetic,
  ),
]

function figure(row: PublishedRow, value: number | null): Cell {
  if (row.status === 'hidden') return confidential
  return row.status === 'not-available' ? notAvailable : (value ?? notAvailable)
}

/** A comparator row without a comparison lost it to protection of either side; rows of other kinds never have one. */
function compared({ row }: Line, value: Cell | undefined): Cell {
  if (!isComparator(row.group)) return notApplicable
  if (row.status === 'not-available') return notAvailable
  return value ?? confidential
}
