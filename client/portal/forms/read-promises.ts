import type { SafeguardingLead, WavePromises } from '../edge/wire.ts'
import type { Typed } from '../parts/form-page.tsx'
import { type PromiseField, promiseQuestions } from '../words/promises.ts'
import { type FieldFault, faultUnless, type Read, readAll } from './field-fault.ts'

export type WrittenPromises = {
  readonly promises: WavePromises
  /** Undefined where nobody is named yet. */
  readonly lead: SafeguardingLead | undefined
}

const mostLetters = 1000

/** Everything may be left for later; what is written is read whole. */
export function readPromises(typed: Typed): Read<WrittenPromises> {
  const texts = Object.fromEntries(promiseQuestions.map(({ id }) => [id, typed.one(id)])) as Record<
    PromiseField,
    string
  >
  const resultsBy = typed.one('resultsBy')
  const [name, reachedBy] = [typed.one('leadName'), typed.one('leadReachedBy')]
  const lead = name === '' && reachedBy === '' ? undefined : { name, reachedBy }
  return readAll({ promises: { ...texts, resultsBy: resultsBy === '' ? null : resultsBy }, lead }, [
    ...promiseQuestions.map(({ id, short }): FieldFault | undefined =>
      faultUnless(
        texts[id].length <= mostLetters,
        id,
        `${short}: use up to ${mostLetters.toLocaleString('en-GB')} letters`,
      ),
    ),
    faultUnless(
      /^(\d{4}-\d{2}-\d{2})?$/.test(resultsBy),
      'resultsBy',
      'Enter the day by which children will hear',
    ),
    faultUnless(
      lead === undefined || (name !== '' && name.length <= 120),
      'leadName',
      'Enter the name or post of the safeguarding lead',
    ),
    faultUnless(
      lead === undefined || (reachedBy !== '' && reachedBy.length <= 200),
      'leadReachedBy',
      'Enter a telephone number or an e-mail address',
    ),
  ])
}
