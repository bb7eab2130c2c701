import { type Figure, rowsOfFigure } from '../ledger/rows-of-figure.ts'
import type { LinearRow } from '../linear/linear-system.ts'
import {
  type AuditFigure,
  type AuditFile,
  auditFileSchema,
  type CellContent,
  type Nested,
} from './audit-file.ts'

/** A fault of the file, with its place. */
export type AuditFault = { readonly path: readonly (string | number)[]; readonly message: string }

export class AuditFileRefused extends Error {
  override readonly name = 'AuditFileRefused'
  readonly faults: readonly AuditFault[]
  constructor(faults: readonly AuditFault[]) {
    super(faults[0]?.message ?? '')
    this.faults = faults
  }
}

/** The file as unknowns and rows. `shown` has the published value of each cell, or null where it is hidden. */
export type ReadAudit = {
  readonly file: AuditFile
  readonly names: readonly string[]
  readonly shown: readonly (number | null)[]
  /** What is in a hidden cell, where its owner says so. */
  readonly truth: readonly (number | null)[]
  readonly rows: readonly LinearRow[]
}

/** More than this is refused with words: an audit nobody would wait for. */
export const mostCells = 100_000

/** Reads and checks a file. Throws `AuditFileRefused` with every fault found. */
export function readAudit(input: unknown): ReadAudit {
  const parsed = auditFileSchema.safeParse(input)
  if (!parsed.success) {
    throw new AuditFileRefused(
      parsed.error.issues.slice(0, 20).map(({ path, message }) => ({
        path: path.map((part) => (typeof part === 'symbol' ? String(part) : part)),
        message,
      })),
    )
  }
  const file = parsed.data
  const faults: AuditFault[] = []
  const cells = new Map<string, CellContent>()
  const rows: LinearRow[] = []
  const add = (id: string, content: CellContent, path: readonly (string | number)[]) => {
    if (cells.has(id)) faults.push({ path, message: `Two cells are called ${id}.` })
    cells.set(id, content)
  }
  file.cells.forEach(({ id, ...content }, place) => {
    add(id, content, ['cells', place])
  })
  const sums: { readonly about: string; readonly total: string; readonly parts: readonly string[] }[] = []
  file.tables.forEach((table, place) => {
    readTable(table, ['tables', place], add, sums, faults)
  })
  if (cells.size === 0) faults.push({ path: [], message: 'There is no cell in this file.' })
  if (cells.size > mostCells) {
    faults.push({
      path: [],
      message: `${cells.size} cells are more than the ${mostCells} an audit takes at once.`,
    })
  }
  if (faults.length > 0) throw new AuditFileRefused(faults)

  const names = [...cells.keys()]
  const numbers = new Map(names.map((name, number) => [name, number]))
  const contents = [...cells.values()]
  contents.forEach((content, cell) => {
    rows.push(...rowsOfContent(content, names[cell] ?? '', cell, file.unknowns === 'counts', faults))
  })
  for (const { about, total, parts } of sums) {
    const all = [total, ...parts].map((name) => numbers.get(name) ?? -1)
    rows.push({ about, cells: all, weights: [-1, ...parts.map(() => 1)], least: 0, most: 0 })
  }
  file.figures.forEach((figure, place) => {
    rows.push(...rowsOfPublished(figure, ['figures', place], numbers, file.rounding, faults))
  })
  if (faults.length > 0) throw new AuditFileRefused(faults)
  const isHidden = ({ value, hidden, roundedTo }: CellContent) =>
    value === undefined || hidden === true || roundedTo !== undefined
  return {
    file,
    names,
    shown: contents.map((content) => (isHidden(content) ? null : (content.value ?? null))),
    truth: contents.map(({ value, hidden }) => (hidden ? (value ?? null) : null)),
    rows,
  }
}

function rowsOfContent(
  content: CellContent,
  name: string,
  cell: number,
  whole: boolean,
  faults: AuditFault[],
): readonly LinearRow[] {
  const { value, hidden, least = 0, most = Infinity, roundedTo } = content
  const row = (low: number, high: number, about: string): LinearRow[] => [
    { about, cells: [cell], weights: [1], least: low, most: high },
  ]
  if (whole && value !== undefined && !Number.isInteger(value)) {
    faults.push({
      path: [name],
      message: `${name} is ${value}, and a count is a whole number. Say "unknowns": "amounts" for others.`,
    })
  }
  const bounds = least > 0 || most < Infinity ? row(least, most, `the mark of ${name}`) : []
  if (roundedTo !== undefined && value !== undefined) {
    return [
      ...bounds,
      ...row(Math.max(0, value - roundedTo / 2), value + roundedTo / 2, `the rounded value of ${name}`),
    ]
  }
  return hidden || value === undefined ? bounds : [...bounds, ...row(value, value, `the value of ${name}`)]
}

type Path = readonly (string | number)[]
type Sums = { readonly about: string; readonly total: string; readonly parts: readonly string[] }[]

/** Every cell under its name, and a sum for every total of a dimension at every place of the others. */
function readTable(
  { id, dimensions, values }: AuditFile['tables'][number],
  path: Path,
  add: (id: string, content: CellContent, path: Path) => void,
  sums: Sums,
  faults: AuditFault[],
): void {
  const categories = dimensions.map((dimension, place) => {
    const known = dimension.categories.map((each) => (typeof each === 'string' ? each : each.id))
    const here = [...path, 'dimensions', place, 'categories']
    known.forEach((name, each) => {
      if (known.indexOf(name) !== each)
        faults.push({ path: [...here, each], message: `${name} is there twice.` })
    })
    const totals = dimension.categories.flatMap((each, category) => {
      if (typeof each === 'string') return []
      const unknown = each.sumOf.filter((part) => !known.includes(part) || part === each.id)
      for (const part of unknown) {
        faults.push({
          path: [...here, category],
          message: `${each.id} cannot be a sum of ${part}: there is no such other category.`,
        })
      }
      return [each]
    })
    return { known, totals }
  })
  const size = categories.reduce((product, { known }) => product * known.length, 1)
  if (size > mostCells) {
    faults.push({
      path,
      message: `A table of ${size} cells is more than the ${mostCells} an audit takes at once.`,
    })
    return
  }
  if (faults.length > 0) return
  const nameOf = (places: readonly string[]) => [id, ...places].join('/')

  const walk = (part: Nested, places: readonly string[], at: Path) => {
    const dimension = categories[places.length]
    if (dimension === undefined) {
      if (Array.isArray(part))
        faults.push({ path: at, message: 'There are more lists here than dimensions.' })
      else add(nameOf(places), contentOf(part as Exclude<Nested, readonly Nested[]>), at)
      return
    }
    if (!Array.isArray(part) || part.length !== dimension.known.length) {
      const found = Array.isArray(part) ? `a list of ${part.length}` : 'no list'
      const dimensionId = dimensions[places.length]?.id
      faults.push({
        path: at,
        message: `${dimensionId} has ${dimension.known.length} categories, and here is ${found}.`,
      })
      return
    }
    part.forEach((each: Nested, place) => {
      walk(each, [...places, dimension.known[place] ?? ''], [...at, place])
    })
  }
  walk(values, [], [...path, 'values'])

  const everywhere = (skipped: number): (readonly string[])[] =>
    categories.reduce<(readonly string[])[]>(
      (all, { known }, place) =>
        all.flatMap((places) =>
          place === skipped ? [[...places, '']] : known.map((name) => [...places, name]),
        ),
      [[]],
    )
  categories.forEach(({ totals }, dimension) => {
    if (totals.length === 0) return
    for (const places of everywhere(dimension)) {
      const at = (name: string) => nameOf(places.map((each, place) => (place === dimension ? name : each)))
      for (const total of totals) {
        sums.push({ about: `the total ${at(total.id)}`, total: at(total.id), parts: total.sumOf.map(at) })
      }
    }
  })
}

function contentOf(leaf: Exclude<Nested, readonly Nested[]>): CellContent {
  if (typeof leaf === 'number') return { value: leaf }
  return leaf === null || typeof leaf === 'string' ? { hidden: true } : (leaf as CellContent)
}

function rowsOfPublished(
  figure: AuditFigure,
  path: Path,
  numbers: ReadonlyMap<string, number>,
  rounding: AuditFile['rounding'],
  faults: AuditFault[],
): readonly LinearRow[] {
  const before = faults.length
  const about = figure.about ?? `${path.join('/')} (${figure.kind})`
  const find = (names: readonly string[], key: string): number[] =>
    names.map((name, place) => {
      const number = numbers.get(name)
      if (number === undefined)
        faults.push({ path: [...path, key, place], message: `There is no cell called ${name}.` })
      return number ?? 0
    })
  const longEnough = (list: readonly unknown[] | undefined, of: readonly unknown[], key: string) => {
    if (list && list.length !== of.length) {
      faults.push({
        path: [...path, key],
        message: `There are ${of.length} cells and ${list.length} ${key}.`,
      })
    }
  }
  const translated = (): Figure => {
    if (figure.kind === 'total') {
      const { of, weights, value, roundedTo, least, most } = figure
      longEnough(weights, of, 'weights')
      if (value === undefined && least === undefined && most === undefined) {
        faults.push({ path, message: 'A total says nothing without a value, a least or a most.' })
      }
      const half = (roundedTo ?? 0) / 2
      return {
        ...{ kind: 'total', about, cells: find(of, 'of') },
        ...(weights && { weights }),
        least: Math.max(least ?? -Infinity, value === undefined ? -Infinity : value - half),
        most: Math.min(most ?? Infinity, value === undefined ? Infinity : value + half),
      }
    }
    const decimals = Math.max(figure.decimals ?? 0, ...printedDecimals(figure))
    if (figure.kind === 'percentage') {
      const base = typeof figure.base === 'number' ? figure.base : find(figure.base, 'base')
      return {
        kind: 'percentage',
        about,
        part: find(figure.part, 'part'),
        base,
        value: figure.value,
        decimals,
      }
    }
    if (figure.kind === 'mean') {
      longEnough(figure.scores, figure.of, 'scores')
      const { scores, value } = figure
      return { kind: 'mean', about, cells: find(figure.of, 'of'), scores, value, decimals }
    }
    const { base, lower, upper } = figure
    return { kind: 'wilson-interval', about, part: find(figure.part, 'part'), base, lower, upper, decimals }
  }
  const read = translated()
  if (faults.length > before) return []
  try {
    return rowsOfFigure(read, rounding)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    faults.push({ path, message: error.message })
    return []
  }
}

/** 40.5 was printed with one decimal, whatever the file says of it. */
function printedDecimals(figure: AuditFigure): number[] {
  const values = figure.kind === 'wilson-interval' ? [figure.lower, figure.upper] : [figure.value ?? 0]
  return values.map((value) => Math.min(6, String(value).split('.')[1]?.length ?? 0))
}
