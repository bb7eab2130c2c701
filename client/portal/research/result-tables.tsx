import { AllTables } from './all-tables.tsx'
import { DifferencesTable } from './differences-table.tsx'
import { OddsRatiosTable } from './odds-ratios-table.tsx'
import type { Done, Row } from './result-row.ts'
import { SharesTable } from './shares-table.tsx'

/** Kinds of analysis that have a table for reading; the others show all their figures. */
export const readableKinds = ['proportions', 'subgroup-differences', 'logistic']

export function ResultTables({ result }: { readonly result: Done }) {
  const rows = (name: string): readonly Row[] => result.tables[name] ?? []
  switch (result.kind) {
    case 'proportions':
      return <SharesTable rows={rows('proportions')} />
    case 'subgroup-differences':
      return <DifferencesTable rows={rows('differences')} />
    case 'logistic':
      return <OddsRatiosTable coefficients={rows('coefficients')} effects={rows('effects')} />
    default:
      return <AllTables result={result} />
  }
}
