import { grouped } from '../grouped.ts'
import { readPdf } from '../read-pdf.ts'
import { readCsv } from '../read-report-csv.ts'
import { readHtmlTables, textOfHtml } from '../read-report-page.ts'
import { readOdsSheets, readXlsxSheets } from '../read-workbook.ts'
import type { PublishedFiles } from './published-files.ts'
import { readingsOfCharts } from './read-charts.ts'
import { type JsonRow, type Reading, readingsOfJson, readingsOfTable, tablesOfJson } from './readings.ts'

/** One row of figures, with all that any file says of it. */
export type Fact = {
  readonly wave: string
  readonly localAuthority: string
  readonly indicator: string
  /** `own`, a comparator's group, `category`, or whatever a new section calls its rows. */
  readonly group: string
  readonly key: string
  readonly base: number | null
  readonly percentage: number | null
}

export type Facts = {
  readonly rows: readonly Fact[]
  /** People who answered, by wave and authority, where a page says so. */
  readonly answered: ReadonlyMap<string, number>
  /** Figures that one kind of file has and the others hide: a leak by itself. */
  readonly disagreements: readonly string[]
  /** Rows with a figure, by kind of file. */
  readonly read: Readonly<Record<string, number>>
  readonly reports: number
}

/** Reads every kind of file by itself, then puts together what they say: a figure in one is a figure. */
export async function readFacts(
  files: AsyncIterable<PublishedFiles> | Iterable<PublishedFiles>,
): Promise<Facts> {
  const rows: Fact[] = []
  const answered = new Map<string, number>()
  const disagreements: string[] = []
  const read: Record<string, number> = {}
  let reports = 0
  for await (const file of files) {
    reports += 1
    const where = `${file.wave} ${file.localAuthority}`
    const said = /([\d,]+) young people in [^.]*? answered/.exec(textOfHtml(file.html))?.[1]
    if (said !== undefined) answered.set(where, Number(said.replaceAll(',', '')))
    const readings = await readingsOf(file)
    for (const each of readings) {
      if (each.percentage !== null) read[each.form] = (read[each.form] ?? 0) + 1
    }
    const known = dictionaryOf(file.json)
    const byRow = grouped(readings, ({ title, label }) => `${title}|${label}`)
    for (const [name, all] of byRow) {
      const row = known.get(name)
      if (row === undefined) {
        const shown = all.find(({ base, percentage }) => base !== null || percentage !== null)
        if (shown) disagreements.push(`${where}: only the ${shown.form} has ${name}`)
        continue
      }
      const { indicator, group, key } = row
      const [base, percentage] = (['base', 'percentage'] as const).map((figure) => {
        const values = new Set(all.flatMap((each) => each[figure] ?? []))
        if (values.size > 1) disagreements.push(`${where} ${name}: ${figure} ${[...values].join(' or ')}`)
        return [...values][0] ?? null
      })
      // A row without a base in its own table has its figure from somewhere else.
      if (row.percentage === null && percentage !== null)
        disagreements.push(`${where} ${name}: shown by ${all.find((each) => each.percentage !== null)?.form}`)
      rows.push({
        ...{ wave: file.wave, localAuthority: file.localAuthority, indicator, group, key },
        ...{ base: base ?? null, percentage: percentage ?? null },
      })
    }
  }
  return { rows, answered, disagreements, read, reports }
}

/** What each row is called inside: published too, in the file for programs. */
function dictionaryOf(json: string): ReadonlyMap<string, JsonRow> {
  const known = new Map<string, JsonRow>()
  for (const { title, row } of tablesOfJson(JSON.parse(json))) {
    const name = `${title}|${row.label}`
    // The same row in two tables: where only one shows it, the other is no secret.
    if (known.get(name)?.percentage == null) known.set(name, row)
  }
  return known
}

async function readingsOf(file: PublishedFiles): Promise<readonly Reading[]> {
  const page = readHtmlTables(file.html).flatMap(({ caption, rows }) =>
    readingsOfTable('page', caption.replace(/ \(Synthetic data\)$/, ''), rows),
  )
  const csv = readCsv(file.csv).map(({ title = '', label = '', base = '', percentage = '' }) => {
    const number = (text: string) => (/^\d+$/.test(text) ? Number(text) : null)
    return { form: 'csv' as const, title, label, base: number(base), percentage: number(percentage) }
  })
  return [
    ...page,
    ...readingsOfCharts(file.html),
    ...csv,
    ...readingsOfJson(file.json),
    ...(file.pdf ? await readingsOfDocument(file.pdf) : []),
    ...(file.ods ? sheetReadings('ods', readOdsSheets(file.ods)) : []),
    ...(file.xlsx ? sheetReadings('xlsx', await readXlsxSheets(file.xlsx)) : []),
  ]
}

const sheetReadings = (form: 'ods' | 'xlsx', sheets: ReturnType<typeof readOdsSheets>): readonly Reading[] =>
  sheets.flatMap(({ rows }) => readingsOfTable(form, '', rows))

/** Tables of a document, and the alternative texts of its pictures. */
async function readingsOfDocument(bytes: Uint8Array): Promise<readonly Reading[]> {
  const { tables } = await readPdf(bytes)
  return tables.flatMap(({ caption, rows }) =>
    readingsOfTable('document', caption.replace(/ \(Synthetic data\)$/, ''), rows),
  )
}
