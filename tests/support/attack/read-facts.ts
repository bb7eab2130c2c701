import { readPdf } from '../read-pdf.ts'
import { figuresOfCsv, readCsv } from '../read-report-csv.ts'
import { readHtmlTables, textOfHtml } from '../read-report-page.ts'
import type { PublishedFiles } from './published-files.ts'

/** One row as any of the files has it. */
export type Fact = {
  readonly wave: string
  readonly localAuthority: string
  readonly indicator: string
  readonly breakdown: boolean
  readonly group: string
  readonly key: string
  readonly base: number | null
  readonly percentage: number | null
}

export type Facts = {
  readonly rows: readonly Fact[]
  /** People who answered, by wave and authority, where a page or an alternative text says so. */
  readonly answered: ReadonlyMap<string, number>
  /** Figures that one kind of file has and the others hide: a leak by itself. */
  readonly disagreements: readonly string[]
}

/** Reads every kind of file, and what each shows that another keeps back. */
export async function readFacts(files: readonly PublishedFiles[]): Promise<Facts> {
  const rows: Fact[] = []
  const answered = new Map<string, number>()
  const disagreements: string[] = []
  for (const file of files) {
    const figures = figuresOfCsv(file.csv)
    for (const row of readCsv(file.csv)) {
      const number = (text = '') => (/^\d+$/.test(text) ? Number(text) : null)
      rows.push({
        ...{ wave: file.wave, localAuthority: file.localAuthority, indicator: row['indicator'] ?? '' },
        breakdown: row['table']?.includes('--by-') === true,
        ...{ group: row['group'] ?? '', key: row['key'] ?? '' },
        ...{ base: number(row['base']), percentage: number(row['percentage']) },
      })
    }
    const text = textOfHtml(file.html)
    const said = /([\d,]+) young people in [^.]*? answered/.exec(text)?.[1]
    if (said !== undefined)
      answered.set(`${file.wave} ${file.localAuthority}`, Number(said.replaceAll(',', '')))
    const where = `${file.wave} ${file.localAuthority}`
    for (const table of readHtmlTables(file.html)) {
      const known = figures.get(table.id)
      const read = table.rows.slice(1).map((cells) => cells.slice(0, 4).join('|'))
      const expected = (known ?? []).map((cells) => cells.join('|'))
      if (read.join() !== expected.join()) disagreements.push(`${where} ${table.id}: page and file`)
    }
    disagreements.push(...chartsThatSayMore(file, figures, where))
    if (file.pdf) {
      const pdf = await readPdf(file.pdf)
      const inPdf = new Set(
        pdf.tables.flatMap((table) => table.rows.map((cells) => cells.slice(0, 4).join('|'))),
      )
      for (const [id, known] of figures) {
        for (const cells of known) {
          if (!inPdf.has(cells.join('|')))
            disagreements.push(`${where} ${id}: PDF and file, ${cells.join('|')}`)
        }
      }
    }
  }
  return { rows, answered, disagreements }
}

/** Geometry: a row drawn with a dot or a bar has a percentage to measure, so it has to be one that is printed. */
function chartsThatSayMore(
  { html }: PublishedFiles,
  figures: ReadonlyMap<string, readonly (readonly string[])[]>,
  where: string,
): readonly string[] {
  return [
    ...html.matchAll(/<svg [^>]*aria-labelledby="(.*?)--(?:wide|narrow)-title[^>]*>(.*?)<\/svg>/gs),
  ].flatMap(([, id = '', svg = '']) => {
    const known = figures.get(id)
    if (known === undefined) return []
    const description = textOfHtml(/<desc[^>]*>(.*?)<\/desc>/s.exec(svg)?.[1] ?? '')
    const drawn = svg.match(/<g class="row [^"]*">.*?<\/g>/gs) ?? []
    return known.flatMap(([label, percentage], place) => {
      const marks = (drawn[place] ?? '').replaceAll(/<\/?(g|text)\b[^>]*>/g, '').includes('<')
      const described = new RegExp(`${escaped(label ?? '')}[^.]*\\d+%`).test(description)
      const hidden = percentage === '[c]'
      return hidden && (marks || described) ? [`${where} ${id}: the chart shows ${label}`] : []
    })
  })
}

const escaped = (text: string) => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
