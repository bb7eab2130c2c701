import type { PublishedRow } from '../published/published-table.ts'
import type { ReportBlock, ReportModel } from '../report/report-model.ts'

/**
 * The published model itself, for programs: every sentence, table and mark that the other forms draw. Hidden rows
 * are written without figures whatever they hold, as in every other form.
 */
export function reportToJson(model: ReportModel): string {
  const sections = model.sections.map((section) => ({ ...section, blocks: section.blocks.map(asShown) }))
  return `${JSON.stringify({ ...model, sections }, null, 2)}\n`
}

const asShown = (block: ReportBlock) =>
  'table' in block ? { ...block, table: { ...block.table, rows: block.table.rows.map(rowAsShown) } } : block

const rowAsShown = (row: PublishedRow): PublishedRow =>
  row.status === 'shown'
    ? row
    : { ...row, base: null, percentage: null, lower: null, upper: null, comparison: null }
