import type { Answers } from '../../surveys/model/answer.ts'
import type { KeyedField, PaperEntry } from '../../surveys/model/paper-entry.ts'
import { assentField, helperField } from '../../surveys/model/paper-fields.ts'

/** What a clerk types from a form on which somebody ticked these answers; everything else was left alone. */
export function typedFrom(
  fields: readonly { readonly id: string }[],
  answers: Answers,
  helper = 'nobody',
): PaperEntry {
  return Object.fromEntries(
    fields.map(({ id }): [string, KeyedField] => {
      if (id === assentField) return [id, { boxes: ['agree'] }]
      if (id === helperField) return [id, { boxes: [helper] }]
      const answer = answers[id]
      if (answer === undefined) return [id, { mark: 'left-blank' }]
      if ('code' in answer) return [id, { boxes: [answer.code] }]
      if ('codes' in answer) return [id, { boxes: [...answer.codes] }]
      if ('text' in answer) return [id, { text: answer.text }]
      const { missing } = answer
      if (missing === 'skipped') return [id, { mark: 'left-blank' }]
      return [
        id,
        missing === 'not-sure' || missing === 'prefer-not-to-say' ? { boxes: [missing] } : { mark: missing },
      ]
    }),
  )
}
