import { Scrolling } from '../parts/scrolling.tsx'
import { figureInWords } from './code-words.ts'
import type { Done, Row } from './result-row.ts'

/** Every figure and table under its own name, as the downloads have them. */
export function AllTables({ result: { id, title, figures, tables } }: { readonly result: Done }) {
  const of = title ?? id
  const whole = Object.entries(figures).filter(([, value]) => value !== null)
  return (
    <>
      {whole.length > 0 && (
        <Scrolling label={`Figures as a whole: ${of}`}>
          <table class="figures results">
            <caption>Of the analysis as a whole</caption>
            <tbody>
              {whole.map(([name, value]) => (
                <tr key={name}>
                  <th scope="row">{nameInWords(name)}</th>
                  <td>{figureInWords(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scrolling>
      )}
      {Object.entries(tables)
        .filter(([, rows]) => rows.length > 0)
        .map(([name, rows]) => (
          <PlainTable key={name} name={name} of={of} rows={rows} />
        ))}
    </>
  )
}

type PlainTableProps = { readonly name: string; readonly of: string; readonly rows: readonly Row[] }

function PlainTable({ name, of, rows }: PlainTableProps) {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => rows.some((row) => row[column] !== null))
  return (
    <Scrolling label={`${nameInWords(name)}: ${of}`}>
      <table class="figures results">
        <caption>{nameInWords(name)}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {nameInWords(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, place) => (
            <tr key={String(place)}>
              {columns.map((column) => (
                <td key={column}>{figureInWords(row[column])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}

/** 'oddsRatioLower' as 'Odds ratio lower'. */
function nameInWords(name: string): string {
  const words = name.replaceAll(/([a-z])([A-Z0-9])/g, '$1 $2').toLowerCase()
  return `${words[0]?.toUpperCase()}${words.slice(1)}`
}
