import { analysisProblem } from '../problem.ts'
import type { Column } from './dataset.ts'

/** A variable with a code list: one byte a row, a place in `codes` or one of the `missingValue`s. */
export type CodedVariable = Column & {
  readonly kind: 'codes'
  readonly label: string
  /** What each code is called, in the order of `codes`. */
  readonly labels: readonly string[]
  /** Whether the order of the codes means something (never, sometimes, always). */
  readonly ordered: boolean
  /** Codes that are bad news, so that nearly everyone giving them tells of each. */
  readonly sensitive: ReadonlySet<string>
}

/** A quantity. NaN where missing; which kind of missing stands in `missing` (0 where there is a value). */
export type NumberVariable = {
  readonly kind: 'number'
  readonly item: string
  readonly label: string
  readonly values: Float64Array
  readonly missing: Uint8Array
}

/** Names of units without a list beforehand: authorities, schools, clusters. */
export type IdentifierVariable = {
  readonly kind: 'identifier'
  readonly item: string
  readonly label: string
  /** In the order in which the data bring them. */
  readonly names: readonly string[]
  /** A place in `names`, or `noIdentifier`. */
  readonly values: Uint32Array
}

export const noIdentifier = 0xffffffff

export type Variable = CodedVariable | NumberVariable | IdentifierVariable

/** One stage of sampling, by the names of the variables that say so. */
export type DesignStage = {
  readonly strata?: string | undefined
  readonly clusters?: string | undefined
  /** Units (clusters, or rows without clusters) in each stratum's population, for the finite population correction. */
  readonly population?: string | undefined
}

/** How the rows were sampled; no stages where every row was drawn by itself. */
export type SurveyDesign = {
  readonly stages: readonly DesignStage[]
  /** What a stratum with one unit alone does: see `SamplingDesign`. */
  readonly singleUnits: 'refuse' | 'certainty' | 'adjust'
}

export const noDesign: SurveyDesign = { stages: [], singleUnits: 'refuse' }

/** Any coded survey data: a CSV with its codebook or the responses of a wave. */
export type SurveyData = {
  readonly size: number
  /** Made up: said wherever a figure of these data appears. */
  readonly synthetic: boolean
  readonly variables: ReadonlyMap<string, Variable>
  /** The variable of weights, each finite and not negative; null for equal weights. */
  readonly weight: string | null
  readonly design: SurveyDesign
}

/** The variable of this name. Throws `unknown-variable` at `path`, naming those there are when they are few. */
export function variableOf(
  data: SurveyData,
  name: string,
  path: readonly (string | number)[] = [name],
): Variable {
  const found = data.variables.get(name)
  if (found) return found
  const names = [...data.variables.keys()]
  const known = names.length <= 40 ? ` The data have ${names.join(', ')}.` : ''
  throw analysisProblem('unknown-variable', path, `There is no variable of this name.${known}`)
}

export function codedVariable(
  data: SurveyData,
  name: string,
  path: readonly (string | number)[] = [name],
): CodedVariable {
  const found = variableOf(data, name, path)
  if (found.kind === 'codes') return found
  const message = 'This variable has no code list. Give it bands or a recode, or name one that has codes.'
  throw analysisProblem('wrong-type', path, message)
}

export function numberVariable(
  data: SurveyData,
  name: string,
  path: readonly (string | number)[] = [name],
): NumberVariable {
  const found = variableOf(data, name, path)
  if (found.kind === 'number') return found
  const message = 'This variable is not a number. A variable with codes can be given scores.'
  throw analysisProblem('wrong-type', path, message)
}

/** The place of a code in a variable's list. Throws `unknown-code` at `path`, with the codes there are. */
export function placeOfCode(
  variable: CodedVariable,
  code: string,
  path: readonly (string | number)[],
): number {
  const place = variable.codes.indexOf(code)
  if (place !== -1) return place
  const known = variable.codes.slice(0, 30).join(', ')
  throw analysisProblem('unknown-code', path, `${variable.item} has no such code. Its codes are ${known}.`)
}
