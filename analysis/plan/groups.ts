import { noIdentifier, type SurveyData, variableOf } from '../dataset/survey-data.ts'
import { analysisProblem } from '../problem.ts'

/** Rows sorted into groups by a variable with codes or names. */
export type Groups = {
  readonly name: string
  readonly label: string
  /** What each group is called in the data: its code or name. */
  readonly codes: readonly string[]
  readonly labels: readonly string[]
  /** One a row of the data: a place in `codes`, or `codes.length` and more where there is none. */
  readonly values: Uint32Array
}

export function groupsOf(data: SurveyData, name: string, path: readonly (string | number)[]): Groups {
  const variable = variableOf(data, name, path)
  if (variable.kind === 'number') {
    throw analysisProblem('wrong-type', path, 'A number makes no groups. Give it bands first.')
  }
  if (variable.kind === 'identifier') {
    const { label, names, values } = variable
    return { name, label, codes: names, labels: names, values }
  }
  const { label, codes, labels } = variable
  const values = Uint32Array.from(variable.values, (value) => (value < codes.length ? value : noIdentifier))
  return { name, label, codes, labels, values }
}

/** The one group of everybody. */
export function everybody(data: SurveyData): Groups {
  return { name: '', label: 'All', codes: ['all'], labels: ['All'], values: new Uint32Array(data.size) }
}
