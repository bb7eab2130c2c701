import type { Scalar } from '../analysis-kind.ts'
import { analysisKinds } from '../kinds/index.ts'
import type { AnalysisResult, Results } from '../result-schema.ts'

/** Results as one page that needs nothing else: no script, no font, no address but its own. */
export function resultsToHtml(results: Results): string {
  const { title, versions, seed, plan, data, hash, analyses } = results
  const about = [
    ...Object.entries(versions).map(([name, version]) => [`Version of ${name}`, version] as const),
    ['Seed', String(seed)],
    ['Rows of data', String(data.rows)],
    ['Hash of the data', data.hash],
    ['Hash of the plan', plan.hash],
    ['Hash of the results', hash],
  ] as const
  const list = about.map(([name, value]) => `<dt>${text(name)}</dt><dd>${text(value)}</dd>`).join('')
  const contents = analyses.map((each) => `<li><a href="#${each.id}">${text(nameOf(each))}</a></li>`).join('')
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(title ?? 'Results')}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${text(title ?? 'Results')}</h1>
${data.synthetic ? '<p class="problem">All of this is made up.</p>' : ''}
<nav aria-label="Analyses"><ol>${contents}</ol></nav>
${analyses.map(section).join('\n')}
<section aria-labelledby="made"><h2 id="made">How this was made</h2><dl>${list}</dl></section>
</main>
</body>
</html>
`
}

function nameOf({ id, title }: AnalysisResult): string {
  return title ?? id
}

function section(each: AnalysisResult): string {
  const heading = `<h2 id="${each.id}">${text(nameOf(each))}</h2>`
  const about = analysisKinds.find(({ kind }) => kind === each.kind)
  const body = each.status === 'done' ? done(each) : `<p class="problem">${text(each.problem.message)}</p>`
  return `<section aria-labelledby="${each.id}">${heading}
<p>${text(about?.about ?? '')}</p>
${body}
<p class="method">Method: ${text(each.method)}</p></section>`
}

function done({ id, kind, figures, tables, notes }: Extract<AnalysisResult, { status: 'done' }>): string {
  const output = analysisKinds.find((each) => each.kind === kind)?.output
  const whole = Object.entries(figures)
    .filter(([, value]) => value !== null)
    .map(
      ([name, value]) =>
        `<tr><th scope="row">${words(name)}</th><td class="number">${shown(value)}</td><td>${text(output?.figures[name] ?? '')}</td></tr>`,
    )
    .join('\n')
  const summary = `<div class="scroll" role="region" tabindex="0" aria-label="${id}: as a whole">
<table><caption>As a whole</caption><thead><tr><th scope="col">Figure</th><th scope="col">Value</th><th scope="col">What it is</th></tr></thead>
<tbody>${whole}</tbody></table></div>`
  const each = Object.entries(tables)
    .filter(([, rows]) => rows.length > 0)
    .map(([name, rows]) => table(id, name, rows, output?.tables[name]))
    .join('\n')
  const said = notes.map((note) => `<li>${text(note)}</li>`).join('')
  return `${whole && summary}\n${each}\n${said && `<ul>${said}</ul>`}`
}

/** Columns in which no row has anything are left out; what the others are stands folded away below. */
function table(
  id: string,
  name: string,
  rows: readonly Readonly<Record<string, Scalar>>[],
  described: { readonly about: string; readonly columns: Readonly<Record<string, string>> } | undefined,
): string {
  const columns = Object.keys(rows[0] ?? {}).filter((column) => rows.some((row) => row[column] !== null))
  const head = columns.map((column) => `<th scope="col">${words(column)}</th>`)
  const body = rows.map((row) => `<tr>${columns.map((column) => cell(row[column] ?? null)).join('')}</tr>`)
  const caption = described?.about ?? name
  const meanings = columns.map(
    (column) => `<dt>${words(column)}</dt><dd>${text(described?.columns[column] ?? '')}</dd>`,
  )
  return `<div class="scroll" role="region" tabindex="0" aria-label="${text(`${id}: ${caption}`)}">
<table><caption>${text(caption)}</caption><thead><tr>${head.join('')}</tr></thead>
<tbody>${body.join('\n')}</tbody></table></div>
<details><summary>What each column is</summary><dl>${meanings.join('')}</dl></details>`
}

/** `oddsRatioLower` as a heading: "Odds ratio lower". */
function words(name: string): string {
  const apart = name.replaceAll(/([a-z])([A-Z])/g, '$1 $2').toLowerCase()
  return text(apart.charAt(0).toUpperCase() + apart.slice(1))
}

function cell(value: Scalar): string {
  return `<td${typeof value === 'number' ? ' class="number"' : ''}>${shown(value)}</td>`
}

/** Four significant digits to read; the full figure stands in JSON and CSV. Whole numbers are whole. */
function shown(value: Scalar): string {
  if (value === null) return '–'
  if (typeof value !== 'number') return text(String(value))
  if (Number.isInteger(value)) return String(value)
  if (value !== 0 && Math.abs(value) < 0.0001) return value.toExponential(2)
  return String(Number(value.toPrecision(4)))
}

function text(value: string): string {
  return value
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

const style = `
body{font:1rem/1.5 system-ui,sans-serif;margin:0 auto;max-inline-size:75rem;padding:1rem;color:#1d2433;background:#fff}
h2{margin-block-start:2.5rem}
dl{display:grid;grid-template-columns:minmax(10rem,auto) 1fr;gap:.25rem 1rem}
dd{margin:0;overflow-wrap:anywhere}
.scroll{overflow-x:auto}
table{border-collapse:collapse;font-variant-numeric:tabular-nums}
caption{text-align:start;font-weight:600;padding-block:.5rem}
th,td{border-block-end:1px solid #b9c0cc;padding:.375rem .75rem;text-align:start;vertical-align:top}
th{font-weight:600;font-size:.875rem}
tbody th{font-weight:400;white-space:nowrap}
details{margin-block:.5rem 1rem}
summary{cursor:pointer}
.number{text-align:end}
.problem{border-inline-start:.25rem solid #8a2b0e;padding-inline-start:1rem}
.method{font-size:.875rem}
@media (prefers-color-scheme:dark){body{color:#eef1f6;background:#171b24}a{color:#9cc4ff}th,td{border-color:#4a5364}.problem{border-color:#ff9d7a}}
`
