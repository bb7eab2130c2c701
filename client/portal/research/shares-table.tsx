import { Scrolling } from '../parts/scrolling.tsx'
import { figureInWords, percentInWords } from './code-words.ts'
import { IntervalCell } from './interval-cell.tsx'
import { groupInWords, numberOf, type Row, rangeInWords } from './result-row.ts'

/** The share of yes of each group, drawn and in figures. */
export function SharesTable({ name, rows }: { readonly name: string; readonly rows: readonly Row[] }) {
  return (
    <Scrolling label={`Shares of yes: ${name}`}>
      <table class="figures results">
        <caption>Share of yes, with the 95 % interval. The axis goes from 0 % to 100 %.</caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <td class="interval-head" />
            <th scope="col">Share</th>
            <th scope="col">Interval</th>
            <th scope="col">Answers</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={String(row['group'])}>
              <th scope="row">{groupInWords(row)}</th>
              <td>
                <IntervalCell
                  estimate={numberOf(row['proportion'])}
                  lower={numberOf(row['lower'])}
                  upper={numberOf(row['upper'])}
                />
              </td>
              <td>{percentInWords(row['proportion'])}</td>
              <td>{rangeInWords(row)}</td>
              <td>{figureInWords(row['base'])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}
