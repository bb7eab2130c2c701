import type { ReportModel } from '../report/report-model.ts'
import { csvText } from './csv-cell.ts'
import { notApplicable, reportColumns } from './report-columns.ts'

/**
 * The report's figures as tidy CSV (RFC 4180, UTF-8) by the open data standard of the Department for Education: `c`
 * where hidden, `x` where there is none, `z` where there can be none. Equal models give equal bytes.
 */
export function reportToCsv(model: ReportModel): string {
  const lines = publishedTables(model).flatMap(({ table, domain }) =>
    table.rows.map((row) => reportColumns.map(({ value }) => value({ model, table, row, domain }))),
  )
  return csvText([reportColumns.map(({ name }) => name), ...lines])
}

function publishedTables(model: ReportModel) {
  const tables = model.sections.flatMap(({ domain, blocks }) =>
    blocks.flatMap((block) => ('table' in block ? [{ table: block.table, domain }] : [])),
  )
  const domains = new Map(tables.flatMap(({ table, domain }) => (domain ? [[table.indicator, domain]] : [])))
  return tables.map(({ table }) => ({ table, domain: domains.get(table.indicator) ?? notApplicable }))
}
