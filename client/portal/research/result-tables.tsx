import type { AnalysisResult } from '../../../analysis/plan/result-schema.ts'
import { codeInWords, figureInWords, percentInWords, pInWords } from './code-words.ts'
import { IntervalCell, oddsPlace } from './interval-cell.tsx'

type Done = Extract<AnalysisResult, { status: 'done' }>
type Row = Done['tables'][string][number]

const number = (value: unknown): number => (typeof value === 'number' ? value : Number(value))
/** JSON has no infinity: an open end is the word. */
const end = (value: unknown): number =>
  value === 'Infinity' ? 1e9 : value === '-Infinity' ? 0 : number(value)

/** Where a table for reading exists, it is that one; all figures of every analysis stand below it. */
export function ResultTables({ result }: { readonly result: Done }) {
  const rows = (name: string): readonly Row[] => result.tables[name] ?? []
  switch (result.kind) {
    case 'proportions':
      return <Shares rows={rows('proportions')} />
    case 'subgroup-differences':
      return <Differences rows={rows('differences')} />
    case 'logistic':
      return <OddsRatios coefficients={rows('coefficients')} effects={rows('effects')} />
    default:
      return <AllTables result={result} />
  }
}

const rangeOf = ({ lower, upper }: Row) => `${percentInWords(lower)} to ${percentInWords(upper)}`
const groupOf = ({ group }: Row) => (group === 'all' ? 'Everybody' : codeInWords(String(group)))

function Shares({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <Scrolling label="Shares of yes">
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
              <th scope="row">{groupOf(row)}</th>
              <td>
                <IntervalCell
                  estimate={number(row['proportion'])}
                  lower={number(row['lower'])}
                  upper={number(row['upper'])}
                />
              </td>
              <td>{percentInWords(row['proportion'])}</td>
              <td>{rangeOf(row)}</td>
              <td>{figureInWords(row['base'])}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}

function Differences({ rows }: { readonly rows: readonly Row[] }) {
  return (
    <Scrolling label="Each group against everybody else">
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
              <th scope="row">{groupOf(row)}</th>
              <td>
                <IntervalCell
                  estimate={number(row['proportion'])}
                  lower={number(row['lower'])}
                  upper={number(row['upper'])}
                  mark={number(row['others'])}
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

type OddsRatiosProps = { readonly coefficients: readonly Row[]; readonly effects: readonly Row[] }

function OddsRatios({ coefficients, effects }: OddsRatiosProps) {
  const terms = coefficients.filter(({ term }) => term !== null)
  return (
    <Scrolling label="What goes with it">
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
                    estimate={oddsPlace(end(row['oddsRatio']))}
                    lower={oddsPlace(end(row['oddsRatioLower']))}
                    upper={oddsPlace(end(row['oddsRatioUpper']))}
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

/** Every figure and table under its own name, as the downloads have them. */
export function AllTables({ result: { figures, tables } }: { readonly result: Done }) {
  const whole = Object.entries(figures).filter(([, value]) => value !== null)
  return (
    <>
      {whole.length > 0 && (
        <Scrolling label="Figures of the analysis as a whole">
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
          <PlainTable key={name} name={name} rows={rows} />
        ))}
    </>
  )
}

function PlainTable({ name, rows }: { readonly name: string; readonly rows: readonly Row[] }) {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => rows.some((row) => row[column] !== null))
  return (
    <Scrolling label={nameInWords(name)}>
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

/** A wide table moves inside its own frame, which the keyboard can move too; the page never does. */
function Scrolling({
  label,
  children,
}: {
  readonly label: string
  readonly children: preact.ComponentChildren
}) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by the keyboard (WCAG 2.1.1)
    <section class="scrolling" aria-label={label} tabIndex={0}>
      {children}
    </section>
  )
}
