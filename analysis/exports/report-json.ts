import type { PublishedRow } from '../published/published-table.ts'
import type { ReportBlock, ReportModel } from '../report/report-model.ts'

/**
 * The published model itself, for programs: every sentence, table and mark that the other forms draw. Hidden rows
 * are written without figures whatever they hold, as in every other form.
 */
export function reportToJson(model: ReportModel): string {
  const sections = model.sections.map((section) => ({ ...section, blocks: section.blocks.map(asShown) }))
  return `${JSON.stringify({ ...model, sections }, inOneOrder, 2)}\n`
}

/** What somebody who opens the file looks for first; whatever else there is comes after it, by its name. */
const first = ['format', 'formatVersion', 'kind', 'id', 'title', 'heading', 'group', 'key', 'label', 'status']

/**
 * Keys in an order of ours. A database keeps a report's fields in an order of its own, and the file of a report just issued
 * has to be, to the byte, that of the same report read tomorrow.
 */
function inOneOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const placeOf = (key: string) => (first.indexOf(key) + first.length + 1) % (first.length + 1)
  return Object.fromEntries(
    Object.entries(value).toSorted(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1)),
  )
}

const asShown = (block: ReportBlock) =>
  'table' in block ? { ...block, table: { ...block.table, rows: block.table.rows.map(rowAsShown) } } : block

const rowAsShown = (row: PublishedRow): PublishedRow =>
  row.status === 'shown'
    ? row
    : { ...row, base: null, percentage: null, lower: null, upper: null, comparison: null }
