import type { PublishedRow, PublishedTable } from '../published/published-table.ts'
import type { ReportModel } from '../report/report-model.ts'
import { csvText } from './csv-cell.ts'

type Cell = string | number | boolean
type Line = {
  readonly model: ReportModel
  readonly table: PublishedTable
  readonly row: PublishedRow
  readonly domain: string
}

/** Symbols of the Department for Education's open data standard. */
const confidential = 'c'
const notAvailable = 'x'
const notApplicable = 'z'

/**
 * Columns in order: snake_case, time and place first, as that standard asks; one row a published row. Everything that
 * differs between rows is a column of its own, so that files of many reports can be put under each other.
 */
const columns: readonly (readonly [name: string, value: (line: Line) => Cell])[] = [
  ['time_period', ({ model }) => model.wave.opensOn.slice(0, 4)],
  ['time_identifier', () => 'Calendar year'],
  ['geographic_level', () => 'Local authority'],
  ['local_authority_code', ({ model }) => model.localAuthority.id],
  ['local_authority_name', ({ model }) => model.localAuthority.name],
  ['wave', ({ model }) => model.wave.id],
  ['wave_opens_on', ({ model }) => model.wave.opensOn],
  ['wave_closes_on', ({ model }) => model.wave.closesOn],
  ['benchmark_set', ({ model }) => model.benchmarkSet?.id ?? notAvailable],
  ['instrument', ({ model }) => model.instrument.id],
  ['version', ({ model }) => model.instrument.version],
  ['band', ({ model }) => model.instrument.band],
  ['fingerprint', ({ model }) => model.instrument.fingerprint],
  ['domain', ({ domain }) => domain],
  ['indicator', ({ table }) => table.indicator],
  ['table', ({ table }) => table.id],
  ['title', ({ table }) => table.title],
  ['question', ({ table }) => table.question],
  ['counted', ({ table }) => table.counted],
  ['group', ({ row }) => row.group],
  ['key', ({ row }) => row.key],
  ['label', ({ row }) => row.label],
  ['status', ({ row }) => row.status],
  ['base', ({ row }) => figure(row, row.base)],
  ['percentage', ({ row }) => figure(row, row.percentage)],
  ['lower', ({ row }) => figure(row, row.lower)],
  ['upper', ({ row }) => figure(row, row.upper)],
  ['verdict', (line) => compared(line, line.row.comparison?.verdict)],
  ['difference', (line) => compared(line, line.row.comparison?.difference)],
  ['difference_lower', (line) => compared(line, line.row.comparison?.lower)],
  ['difference_upper', (line) => compared(line, line.row.comparison?.upper)],
  ['smallest_detectable', (line) => compared(line, line.row.comparison?.smallestDetectable)],
  ['threshold', ({ table }) => table.threshold],
  ['synthetic', ({ table }) => table.synthetic],
]

/**
 * The report's figures as tidy CSV (RFC 4180, UTF-8): `c` where hidden, `x` where there is none, `z` where there can
 * be none. Equal models give equal bytes.
 */
export function reportToCsv(model: ReportModel): string {
  const header = columns.map(([name]) => name)
  const lines = publishedTables(model).flatMap(({ table, domain }) =>
    table.rows.map((row) => columns.map(([, value]) => value({ model, table, row, domain }))),
  )
  return csvText([header, ...lines])
}

function publishedTables(model: ReportModel) {
  const tables = model.sections.flatMap(({ domain, blocks }) =>
    blocks.flatMap((block) => ('table' in block ? [{ table: block.table, domain }] : [])),
  )
  const domains = new Map(tables.flatMap(({ table, domain }) => (domain ? [[table.indicator, domain]] : [])))
  return tables.map(({ table }) => ({ table, domain: domains.get(table.indicator) ?? notApplicable }))
}

function figure(row: PublishedRow, value: number | null): Cell {
  if (row.status === 'hidden') return confidential
  return row.status === 'not-available' ? notAvailable : (value ?? notAvailable)
}

/** A comparator row without a comparison lost it to protection of either side; own rows and groups never have one. */
function compared({ row }: Line, value: Cell | undefined): Cell {
  if (row.group === 'own' || row.group === 'category') return notApplicable
  if (row.status === 'not-available') return notAvailable
  return value ?? confidential
}
