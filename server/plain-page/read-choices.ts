import { fieldOf } from '../../client/renderers/plain-page/plain-fields.ts'
import type { Fault } from '../../surveys/model/fault.ts'
import type { Instrument } from '../../surveys/model/instrument.ts'
import { type PostedFields, readPostedAnswers } from '../../surveys/model/posted-answers.ts'
import { type HelperRole, helperRoles } from '../../surveys/model/submission.ts'

type Assent = 'assent' | 'child-assent'

const said = (fields: PostedFields, name: Assent): string => [...new Set(fields.get(name) ?? [])].join(' ')

/** "Not today", from the adult or from the child. Yes and no together is neither. */
export const saysNo = (fields: PostedFields): boolean =>
  said(fields, 'assent') === 'no' || said(fields, 'child-assent') === 'no'

/** What the person beside does; what is not one of ours was not said. */
export const helperOf = (fields: PostedFields): HelperRole =>
  helperRoles.find((role) => role === fieldOf(fields, 'helper')) ?? 'not-kept'

/** The answers of a form, and all that keeps them from going: nothing goes without a yes from everybody who is asked. */
export function readSheet(instrument: Instrument, fields: PostedFields) {
  const { answers, faults } = readPostedAnswers(instrument, fields)
  const withChild = instrument.sections.some(({ answeredBy }) => answeredBy === 'adult')
  const asked: readonly Assent[] = withChild ? ['assent', 'child-assent'] : ['assent']
  const missing = asked
    .filter((name) => said(fields, name) !== 'yes')
    .map((name): Fault => ({ path: [name], code: 'assent-missing', message: 'Nobody has said yes here.' }))
  return { answers, faults: [...missing, ...faults] }
}
