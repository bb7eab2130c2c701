import { analysisProblem } from '../../problem.ts'
import type { ModelTerms, Predictor } from './predictor.ts'
import { takenCodes, takenNumbers } from './taken.ts'

/** A predictor over the rows used, with the columns it brings by itself. */
export type Source = CodedSource | NumberSource

/** Few different values: what a row has in its columns is looked up by its level. */
export type CodedSource = {
  readonly kind: 'coded'
  readonly item: string
  readonly isNumber: boolean
  readonly levels: number
  /** The level of each row. */
  readonly codes: Uint8Array
  /** levels × labels: what each level has in each column. */
  readonly table: Float64Array
  /** One a column: the code it stands for; one empty label for a quantity. */
  readonly labels: readonly string[]
  readonly reference: string | null
  readonly leftOut: readonly string[]
}

export type NumberSource = {
  readonly kind: 'number'
  readonly item: string
  readonly isNumber: true
  readonly values: Float64Array
  readonly labels: readonly string[]
  readonly reference: null
  readonly leftOut: readonly string[]
}

/** Quantities with at most this many different values are looked up like codes, which is much the faster. */
const mostDifferent = 64

export function sourceOf(predictor: Predictor, places: Uint32Array, terms: ModelTerms): Source {
  if (predictor.kind === 'codes') return codedSource(predictor, places, terms)
  const values = takenNumbers(predictor.values, places)
  const plain = { item: predictor.item, isNumber: true, labels: [''], reference: null, leftOut: [] } as const
  const codes = new Uint8Array(values.length)
  const levels = new Map<number, number>()
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] ?? 0
    const level = levels.get(value) ?? levels.size
    if (level === levels.size) levels.set(value, level)
    if (level >= mostDifferent) return { ...plain, kind: 'number', values }
    codes[row] = level
  }
  return { ...plain, kind: 'coded', levels: levels.size, codes, table: Float64Array.from(levels.keys()) }
}

function codedSource(
  predictor: Extract<Predictor, { kind: 'codes' }>,
  places: Uint32Array,
  terms: ModelTerms,
): CodedSource {
  const { item, codes } = predictor
  const taken = takenCodes(predictor.values, places)
  const counts = new Uint32Array(256)
  for (let row = 0; row < taken.length; row += 1) counts[taken[row] ?? 0] = (counts[taken[row] ?? 0] ?? 0) + 1
  const reference = referencePlace(predictor, terms)
  refuseEmpty(item, codes, counts, reference, terms.emptyCodes === 'leave-out')
  const kept = codes.flatMap((_, place) => (counts[place] === 0 || place === reference ? [] : [place]))
  const table = new Float64Array(codes.length * kept.length)
  kept.forEach((place, column) => {
    table[place * kept.length + column] = 1
  })
  return {
    kind: 'coded',
    item,
    isNumber: false,
    levels: codes.length,
    codes: taken,
    table,
    labels: kept.map((place) => codes[place] ?? ''),
    reference: codes[reference] ?? '',
    leftOut: codes.filter((_, place) => counts[place] === 0),
  }
}

function referencePlace(predictor: Extract<Predictor, { kind: 'codes' }>, terms: ModelTerms): number {
  const { item, codes } = predictor
  const wanted = terms.references && Object.hasOwn(terms.references, item) ? terms.references[item] : codes[0]
  const place = wanted === undefined ? -1 : codes.indexOf(wanted)
  if (place >= 0) return place
  const message = `${item} has no code "${wanted}" to be its reference; its codes are ${codes.join(', ')}.`
  throw analysisProblem('unknown-code', [item], message)
}

function refuseEmpty(
  item: string,
  codes: readonly string[],
  counts: Uint32Array,
  reference: number,
  leaveOut: boolean,
): void {
  const empty = codes.flatMap((code, place) => (counts[place] === 0 ? [{ code, place }] : []))
  const refused = leaveOut ? empty.filter(({ place }) => place === reference) : empty
  if (refused[0] === undefined) return
  const names = refused.map(({ code }) => `"${code}"`).join(', ')
  const message = `No row used by the model has ${item} = ${names}. Merge it with another code or leave it out.`
  throw analysisProblem('empty-subgroup', [item, refused[0].code], message)
}
