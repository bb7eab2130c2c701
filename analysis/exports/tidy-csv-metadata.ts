import { csvText } from './csv-cell.ts'
import { type Column, reportColumns } from './report-columns.ts'

const heading = [
  'col_name',
  'col_type',
  'label',
  'indicator_grouping',
  'indicator_unit',
  'indicator_dp',
  'filter_hint',
  'filter_grouping_column',
]

/**
 * The companion of the CSV file that the open data standard asks for (`x.meta.csv` beside `x.csv`): what each column
 * is. Columns of time and place are known to it and left out. Figures are whole numbers.
 */
export const csvMetadata = (): string => csvText([heading, ...reportColumns.flatMap(rowsOf)])

function rowsOf(column: Column): readonly (readonly string[])[] {
  if (column.kind === 'time-and-place') return []
  if (column.kind === 'filter') return [[column.name, 'Filter', column.label, '', '', '', column.hint, '']]
  return [[column.name, 'Indicator', column.label, column.grouping, column.unit, '0', '', '']]
}
