import { acrossAgesId } from '../../../analysis/report/across-ages.ts'
import { grouped } from '../grouped.ts'
import { readPdf } from '../read-pdf.ts'
import { readCsv } from '../read-report-csv.ts'
import { readHtmlTables, textOfHtml } from '../read-report-page.ts'
import { readOdsSheets, readXlsxSheets } from '../read-workbook.ts'
import type { PublishedFiles } from './files-of.ts'
import { waves } from './made-up-authorities.ts'
import { readingsOfCharts } from './read-charts.ts'
import { leaksOfToldUs, type QuoteRead, quotesOfPage } from './read-words.ts'
import { type JsonRow, type Reading, readingsOfJson, readingsOfTable, tablesOfJson } from './readings.ts'

/** One row of figures, with all that any file says of it. */
export type Fact = {
  readonly wave: string
  readonly instrument: string
  readonly localAuthority: string
  readonly issue: 1 | 2
  /** The report that said it, where that is not the authority's own of this wave and age. */
  readonly saidBy: string | null
  readonly indicator: string
  /** `own`, a comparator's group, `category`, or whatever a new section calls its rows. */
  readonly group: string
  readonly key: string
  readonly base: number | null
  readonly percentage: number | null
}

export type Facts = {
  readonly rows: readonly Fact[]
  /** People who answered, by wave, age and authority, where a page says so. */
  readonly answered: ReadonlyMap<string, number>
  /** Which authorities are in each set that has a report. */
  readonly sets: ReadonlyMap<string, readonly string[]>
  readonly quotes: readonly QuoteRead[]
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
  const sets = new Map<string, readonly string[]>()
  const quotes: QuoteRead[] = []
  const disagreements: string[] = []
  const read: Record<string, number> = {}
  let reports = 0
  for await (const file of files) {
    reports += 1
    const where = `${file.wave} ${file.instrument} ${file.localAuthority}`
    if (file.members) sets.set(file.localAuthority, file.members)
    const page = textOfHtml(file.html)
    const said = /([\d,]+) (?:young people|children) in [^.]*? answered/.exec(page)?.[1]
    if (said !== undefined && file.issue === 1) answered.set(where, Number(said.replaceAll(',', '')))
    quotes.push(...quotesOfPage(file.html, where))
    disagreements.push(...leaksOfToldUs(file))
    if (file.toldUs !== null) read['told-us'] = (read['told-us'] ?? 0) + 1
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
      const fact = { indicator, group, key, base: base ?? null, percentage: percentage ?? null }
      const { wave, instrument, localAuthority, issue } = file
      rows.push(aboutWhom({ wave, instrument, localAuthority, issue, saidBy: null, ...fact }))
    }
  }
  return { rows, answered, sets, quotes, disagreements, read, reports }
}

/**
 * A row about the wave before, or about one age in a report over the ages, is about the same people as that wave's or that
 * age's own report.
 */
function aboutWhom(fact: Fact): Fact {
  const own = { group: 'own', key: 'own', saidBy: `${fact.wave} ${fact.instrument}` }
  const before = waves[waves.indexOf(fact.wave) - 1]
  if (fact.group === 'last-wave' && before !== undefined) return { ...fact, ...own, wave: before }
  return fact.instrument === acrossAgesId ? { ...fact, ...own, instrument: fact.key } : fact
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
