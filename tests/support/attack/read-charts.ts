import { wilsonInterval } from '../../../analysis/statistics/wilson-interval.ts'
import { readHtmlTables, textOfHtml } from '../read-report-page.ts'
import type { Reading } from './readings.ts'

const attribute = (element: string, name: string): number =>
  Number(new RegExp(`\\b${name}="(-?[\\d.]+)"`).exec(element)?.[1] ?? Number.NaN)

/** Where nought and a hundred percent lie, from the lines behind the rows. */
function scaleOf(svg: string): ((x: number) => number) | null {
  const grid = /<g class="grid"[^>]*>(.*?)<\/g>/s.exec(svg)?.[1]
  const places = [...(grid ?? '').matchAll(/<line [^>]*>/g)].map(([line]) => attribute(line, 'x1'))
  const [from, to] = [Math.min(...places), Math.max(...places)]
  return places.length < 2 ? null : (x) => (100 * (x - from)) / (to - from)
}

/** Middle of a mark, whichever shape it has. */
function middleOf(mark: string): number {
  if (mark.startsWith('<circle')) return attribute(mark, 'cx')
  if (mark.startsWith('<path')) return Number(/d="M(-?[\d.]+)/.exec(mark)?.[1] ?? Number.NaN)
  return attribute(mark, 'x') + attribute(mark, 'width') / 2
}

/** The one base from which a share has an interval of this length; null where several have. */
function baseOfInterval(percentage: number, lower: number, upper: number): number | null {
  const fitting: number[] = []
  for (let base = 1; base <= 2000 && fitting.length < 2; base += 1) {
    const first = Math.max(0, Math.ceil(((percentage - 0.5) * base) / 100))
    const last = Math.min(base, ((percentage + 0.5) * base) / 100)
    for (let positive = first; positive <= last; positive += 1) {
      const ends = wilsonInterval(positive, base)
      const fits = Math.abs(100 * ends.lower - lower) <= 0.51 && Math.abs(100 * ends.upper - upper) <= 0.51
      if (fits && Math.round((100 * positive) / base) === percentage) {
        fitting.push(base)
        break
      }
    }
  }
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

/**
 * What a page's pictures say: places of dots and lengths of bars, measured, and what their descriptions say. A row of a
 * picture is the row of the table of the same name.
 */
export function readingsOfCharts(html: string): readonly Reading[] {
  const tables = new Map(readHtmlTables(html).map((table) => [table.id, table]))
  return [
    ...html.matchAll(/<svg [^>]*aria-labelledby="(.*?)--(?:wide|narrow)-title[^>]*>(.*?)<\/svg>/gs),
  ].flatMap(([, id = '', svg = '']): readonly Reading[] => {
    const title = tables.get(id)?.caption
    const labels =
      tables
        .get(id)
        ?.rows.slice(1)
        .map((cells) => cells[0] ?? '') ?? []
    if (title === undefined) return []
    const percentOf = scaleOf(svg)
    const drawn = inOrderOfTable(svg, svg.match(/<g class="row [^"]*">.*?<\/g>/gs) ?? [])
    const description = textOfHtml(/<desc[^>]*>(.*?)<\/desc>/s.exec(svg)?.[1] ?? '')
    return labels.flatMap((label, place) => {
      const plain = { title: withoutMark(title), label }
      const shapes = (drawn[place] ?? '').match(/<(circle|path|rect) [^>]*>/g) ?? []
      const mark = shapes.find((shape) => /class="mark /.test(shape))
      const bar = shapes.find((shape) => /class="interval /.test(shape))
      const said = sentenceAbout(label, description)
      return [
        ...(mark && percentOf ? [measured(plain, percentOf, mark, bar)] : []),
        ...(said ? [{ ...plain, form: 'description' as const, ...said }] : []),
      ]
    })
  })
}

/** Two rows on one line are drawn the second first, so that the first lies over the way between them. */
const inOrderOfTable = (svg: string, drawn: readonly string[]): readonly string[] =>
  svg.includes('class="way"')
    ? drawn.map((_, place) => drawn[place % 2 === 0 ? place + 1 : place - 1] ?? '')
    : drawn

function measured(
  plain: { readonly title: string; readonly label: string },
  percentOf: (x: number) => number,
  mark: string,
  bar: string | undefined,
): Reading {
  const percentage = Math.round(percentOf(middleOf(mark)))
  if (bar === undefined) return { form: 'chart', ...plain, percentage, base: null }
  const [from, width] = [attribute(bar, 'x'), attribute(bar, 'width')]
  const base = baseOfInterval(percentage, percentOf(from), percentOf(from + width))
  return { form: 'chart', ...plain, percentage, base }
}

/** "Label: 61% of 120 answers": what an alternative text says of a row. */
function sentenceAbout(label: string, description: string) {
  const after = description.slice(description.indexOf(`${label}: `) + label.length + 2)
  const said = description.includes(`${label}: `) && /^(\d+)%(?: of ([\d,]+) answers)?/.exec(after)
  return said
    ? { percentage: Number(said[1]), base: said[2] ? Number(said[2].replaceAll(',', '')) : null }
    : null
}

const withoutMark = (caption: string): string => caption.replace(/ \(Synthetic data\)$/, '')
