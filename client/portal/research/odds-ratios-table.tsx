import { Scrolling } from '../parts/scrolling.tsx'
import { codeInWords, figureInWords, percentInWords, pInWords } from './code-words.ts'
import { IntervalCell, oddsPlace } from './interval-cell.tsx'
import { endOf, type Row } from './result-row.ts'

type OddsRatiosProps = {
  readonly name: string
  readonly coefficients: readonly Row[]
  readonly effects: readonly Row[]
}

/** A model’s odds ratios beside the shares that they mean: an odds ratio alone is read as something else. */
export function OddsRatiosTable({ name, coefficients, effects }: OddsRatiosProps) {
  const terms = coefficients.filter(({ term }) => term !== null)
  return (
    <Scrolling label={`What goes with it: ${name}`}>
      <table class="figures results">
        <caption>
          Odds ratios, everything else held equal, with the 95 % interval; beside them the shares that they
          mean. The axis goes from an eighth to eight, the line is 1: no difference.
        </caption>
        <thead>
          <tr>
            <th scope="col">Against its reference</th>
            <td class="interval-head" />
            <th scope="col">Odds ratio</th>
            <th scope="col">Interval</th>
            <th scope="col">p</th>
            <th scope="col">Share with</th>
            <th scope="col">Without</th>
          </tr>
        </thead>
        <tbody>
          {terms.map((row, place) => {
            const effect = effects[place]
            const paired = effect !== undefined && effect['variable'] === row['term']
            return (
              <tr key={String(row['label'])}>
                <th scope="row">{paired ? termInWords(effect) : codeInWords(String(row['label']))}</th>
                <td>
                  <IntervalCell
                    estimate={oddsPlace(endOf(row['oddsRatio']))}
                    lower={oddsPlace(endOf(row['oddsRatioLower']))}
                    upper={oddsPlace(endOf(row['oddsRatioUpper']))}
                    mark={0.5}
                  />
                </td>
                <td>{figureInWords(row['oddsRatio'])}</td>
                <td>
                  {figureInWords(row['oddsRatioLower'])} to {figureInWords(row['oddsRatioUpper'])}
                </td>
                <td>{pInWords(row['pValue'])}</td>
                <td>{paired ? percentInWords(effect['withCode']) : ''}</td>
                <td>{paired ? percentInWords(effect['withReference']) : ''}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Scrolling>
  )
}

function termInWords({ variable, code, reference }: Row): string {
  const name = codeInWords(String(variable))
  if (code === 'yes' && reference === 'no') return name
  return code === null
    ? `${name}, one more`
    : `${name}: ${codeInWords(String(code))} against ${codeInWords(String(reference)).toLowerCase()}`
}
