import { analysisProblem } from '../problem.ts'
import { missingValue } from './dataset.ts'
import {
  type CodedVariable,
  codedVariable,
  type NumberVariable,
  placeOfCode,
  type SurveyData,
  variableOf,
} from './survey-data.ts'

type Path = readonly (string | number)[]

/** One code of a recoded variable and the codes that become it. */
export type RecodedCode = {
  readonly code: string
  readonly label?: string | undefined
  readonly from: readonly string[]
}

/**
 * Codes put together under new codes, in the order given. A code that is named nowhere is outside the new
 * variable's universe, as if not asked; kinds of missing stay what they were.
 */
export function recodeVariable(
  data: SurveyData,
  name: string,
  of: string,
  codes: readonly RecodedCode[],
  path: Path = [name],
): CodedVariable {
  const source = codedVariable(data, of, [...path, 'of'])
  refuseTwice(codes, [...path, 'recode'])
  const becomes = new Uint8Array(256).fill(missingValue['not-asked'])
  for (const kind of Object.values(missingValue)) becomes[kind] = kind
  const taken = new Set<string>()
  codes.forEach(({ from }, place) => {
    from.forEach((code, index) => {
      const here = [...path, 'recode', place, 'from', index]
      if (taken.has(code)) {
        throw analysisProblem('unknown-code', here, `${of} has this code once; it cannot become two codes.`)
      }
      taken.add(code)
      becomes[placeOfCode(source, code, here)] = place
    })
  })
  return {
    ...coded(
      name,
      codes,
      source.ordered,
      source.values.map((value) => becomes[value] ?? 255),
    ),
    // Bad news stays bad news under another name: else a recode would be a way around its protection.
    sensitive: new Set(
      codes.flatMap(({ code, from }) => (from.some((each) => source.sensitive.has(each)) ? [code] : [])),
    ),
  }
}

/** One band of a number: from (included) up to `below` (not included); either end may be open. */
export type Band = {
  readonly code: string
  readonly label?: string | undefined
  readonly from?: number | undefined
  readonly below?: number | undefined
}

/** A number cut into bands, the first that fits; a number in none is outside the universe, as if not asked. */
export function bandVariable(
  data: SurveyData,
  name: string,
  of: string,
  bands: readonly Band[],
  path: Path = [name],
): CodedVariable {
  const source = scoreVariable(data, of, of, null, [...path, 'of'])
  refuseTwice(bands, [...path, 'bands'])
  bands.forEach(({ from = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY }, place) => {
    if (from < below) return
    throw analysisProblem(
      'not-a-plan',
      [...path, 'bands', place],
      'Nothing lies in a band that ends where it begins.',
    )
  })
  const values = source.missing.map((kind, row) => {
    if (kind !== 0) return kind
    const value = source.values[row] ?? Number.NaN
    const place = bands.findIndex(
      ({ from = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY }) =>
        value >= from && value < below,
    )
    return place === -1 ? missingValue['not-asked'] : place
  })
  return coded(name, bands, true, values)
}

/** The mean of several scales over the answers there are; missing under `atLeast` answers (all of them if not said). */
export function meanVariable(
  data: SurveyData,
  name: string,
  of: readonly string[],
  atLeast: number = of.length,
  path: Path = [name],
): NumberVariable {
  if (atLeast > of.length) {
    const message = `Of ${of.length} variables nobody has ${atLeast} answers.`
    throw analysisProblem('not-a-plan', [...path, 'mean', 'atLeast'], message)
  }
  const sources = of.map((each, place) =>
    scoreVariable(data, each, each, null, [...path, 'mean', 'of', place]),
  )
  const values = new Float64Array(data.size)
  const missing = new Uint8Array(data.size)
  for (let row = 0; row < data.size; row += 1) {
    let sum = 0
    let answers = 0
    let kind = 0
    for (const source of sources) {
      const missingKind = source.missing[row] ?? 0
      if (missingKind === 0) {
        sum += source.values[row] ?? 0
        answers += 1
      } else kind = missingKind
    }
    const enough = answers >= Math.max(atLeast, 1)
    values[row] = enough ? sum / answers : Number.NaN
    missing[row] = enough ? 0 : kind || missingValue.skipped
  }
  return { kind: 'number', item: name, label: name, values, missing }
}

/**
 * A variable as numbers: a number as it is; codes by the scores given, or by themselves where every code is a numeral
 * (a scale from 0 to 10).
 */
export function scoreVariable(
  data: SurveyData,
  name: string,
  of: string,
  scores: Readonly<Record<string, number>> | null,
  path: Path = [name],
): NumberVariable {
  const source = variableOf(data, of, path)
  if (source.kind === 'number' && scores === null) return { ...source, item: name }
  const variable = codedVariable(data, of, path)
  const given = new Map(Object.entries(scores ?? {}))
  for (const code of given.keys()) placeOfCode(variable, code, [...path.slice(0, -1), 'scores', code])
  const numbers = variable.codes.map((code) => given.get(code) ?? (scores ? Number.NaN : numeralValue(code)))
  const lacking = variable.codes.filter((_, place) => !Number.isFinite(numbers[place]))
  if (lacking.length > 0) {
    const message = `These codes of ${of} have no score: ${lacking.slice(0, 10).join(', ')}.`
    throw analysisProblem('wrong-type', path, message)
  }
  const missing = variable.values.map((value) => (value < numbers.length ? 0 : value))
  const values = Float64Array.from(variable.values, (value) => numbers[value] ?? Number.NaN)
  return { kind: 'number', item: name, label: variable.label, values, missing }
}

/** Two codes of one name would be one group to a reader and two to a count. */
function refuseTwice(codes: readonly { readonly code: string }[], path: Path): void {
  const names = codes.map(({ code }) => code)
  const twice = names.findIndex((code, place) => names.indexOf(code) !== place)
  if (twice === -1) return
  throw analysisProblem('not-a-plan', [...path, twice, 'code'], 'The new variable has this code already.')
}

function numeralValue(code: string): number {
  return /^-?\d+(\.\d+)?$/.test(code) ? Number(code) : Number.NaN
}

function coded(
  item: string,
  codes: readonly { readonly code: string; readonly label?: string | undefined }[],
  ordered: boolean,
  values: Uint8Array,
): CodedVariable {
  return {
    kind: 'codes',
    item,
    label: item,
    codes: codes.map(({ code }) => code),
    labels: codes.map(({ code, label }) => label ?? code),
    ordered,
    sensitive: new Set(),
    values,
  }
}
