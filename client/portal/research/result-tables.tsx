import { AllTables } from './all-tables.tsx'
import { DifferencesTable } from './differences-table.tsx'
import { OddsRatiosTable } from './odds-ratios-table.tsx'
import type { Done, Row } from './result-row.ts'
import { SharesTable } from './shares-table.tsx'

/** Kinds of analysis that have a table for reading; the others show all their figures. */
export const readableKinds = ['proportions', 'subgroup-differences', 'logistic']

export function ResultTables({ result }: { readonly result: Done }) {
  const name = result.title ?? result.id
  const rows = (table: string): readonly Row[] => result.tables[table] ?? []
  switch (result.kind) {
    case 'proportions':
      return <SharesTable name={name} rows={rows('proportions')} />
    case 'subgroup-differences':
      return <DifferencesTable name={name} rows={rows('differences')} />
    case 'logistic':
      return <OddsRatiosTable name={name} coefficients={rows('coefficients')} effects={rows('effects')} />
    default:
      return <AllTables result={result} />
  }
}
