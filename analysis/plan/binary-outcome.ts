import { z } from 'zod'
import { type CodedVariable, codedVariable, placeOfCode } from '../dataset/survey-data.ts'
import { analysisProblem } from '../problem.ts'
import type { Work } from './analysis-kind.ts'

/** A yes-or-no measure: a variable whose positive codes the plan declares, or one named with them here. */
export const binarySchema = z.union([
  z.string().min(1).max(120),
  z.strictObject({
    variable: z.string().min(1).max(120),
    positive: z.array(z.string().max(200)).min(1),
    label: z.string().max(500).optional(),
  }),
])
export type BinaryReference = z.infer<typeof binarySchema>

export type BinaryOutcome = {
  readonly name: string
  readonly label: string
  readonly variable: CodedVariable
  /** Whether each place of the variable's list counts as yes. */
  readonly positive: readonly boolean[]
  /** Whether saying yes, or saying no, is bad news. */
  readonly sensitive: { readonly yes: boolean; readonly no: boolean }
  /** 1 yes, 0 no, 255 no valid answer; one a row of the data. */
  readonly values: Uint8Array
}

export const noAnswer = 255

export function binaryOutcome(
  { data, settings }: Pick<Work, 'data' | 'settings'>,
  reference: BinaryReference,
  path: readonly (string | number)[],
): BinaryOutcome {
  const name = typeof reference === 'string' ? reference : reference.variable
  const place = typeof reference === 'string' ? path : [...path, 'variable']
  const variable = codedVariable(data, name, place)
  const codes = typeof reference === 'string' ? settings.get(name)?.positive : reference.positive
  if (!codes) {
    const message = 'The plan does not say which codes count as yes. Give the variable positive codes.'
    throw analysisProblem('not-a-plan', path, message)
  }
  const positive = variable.codes.map(() => false)
  codes.forEach((code, index) => {
    positive[placeOfCode(variable, code, [...path, 'positive', index])] = true
  })
  const becomes = new Uint8Array(256).fill(noAnswer)
  positive.forEach((yes, index) => {
    becomes[index] = yes ? 1 : 0
  })
  const bad = (yes: boolean) =>
    variable.codes.some((code, index) => positive[index] === yes && variable.sensitive.has(code))
  const label = typeof reference === 'string' ? undefined : reference.label
  return {
    name,
    label: label ?? variable.label,
    variable,
    positive,
    sensitive: { yes: bad(true), no: bad(false) },
    values: variable.values.map((value) => becomes[value] ?? noAnswer),
  }
}
