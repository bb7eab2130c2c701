import { Scrolling } from '../parts/scrolling.tsx'
import { figureInWords, percentInWords } from './code-words.ts'
import { IntervalCell } from './interval-cell.tsx'
import { groupInWords, numberOf, type Row } from './result-row.ts'

/** Each group against everybody else, with the verdict in words. */
export function DifferencesTable({ name, rows }: { readonly name: string; readonly rows: readonly Row[] }) {
  return (
    <Scrolling label={`Each group against everybody else: ${name}`}>
      <table class="figures results">
        <caption>
          Each group against everybody else, whose share is the line. The axis goes from 0 % to 100 %.
        </caption>
        <thead>
          <tr>
            <th scope="col">Group</th>
            <td class="interval-head" />
            <th scope="col">Share</th>
            <th scope="col">Others</th>
            <th scope="col">Answers</th>
            <th scope="col">In words</th>
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
                  mark={numberOf(row['others'])}
                />
              </td>
              <td>{percentInWords(row['proportion'])}</td>
              <td>{percentInWords(row['others'])}</td>
              <td>{figureInWords(row['base'])}</td>
              <td class="in-words">{String(row['verdictInWords'] ?? '')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}
