import type { ReportWords } from './report-words.ts'

/** Lines to write on, once printed; the caption says that they are empty. */
export function PlanToFillIn({ prompts, words }: { prompts: readonly string[]; words: ReportWords }) {
  const { caption, columns } = words.plan
  return (
    <div class="figures plan">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {prompts.map((prompt, line) => (
            <tr key={`${line} ${prompt}`}>
              {columns.map((column, place) => (
                <td key={column}>{place === 0 ? prompt : ''}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
