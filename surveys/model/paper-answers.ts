import type { Answer, Answers } from './answer.ts'
import { completeAnswers } from './complete-answers.ts'
import { type Instrument, type Item, instrumentItems } from './instrument.ts'
import { responseOptions } from './item-kinds/index.ts'
import { ownValue } from './own-value.ts'
import type { KeyedField, PaperEntry } from './paper-entry.ts'
import { helperField } from './paper-fields.ts'
import { askedItems } from './routing.ts'
import { type HelperRole, helperRoles } from './submission.ts'

/**
 * The answers of a form that was typed in, as a screen would have sent them: what stands at a question that the answers
 * before it do not lead to is left out, because the row of a screen could not have it. `leftOut` names those items.
 */
export function paperAnswers(
  instrument: Instrument,
  entry: PaperEntry,
): { readonly answers: Answers; readonly helperRole: HelperRole; readonly leftOut: readonly string[] } {
  const items = instrumentItems(instrument)
  const given: Answers = Object.fromEntries(
    items.flatMap((item): [string, Answer][] => {
      const keyed = ownValue(entry, item.id)
      return keyed === undefined ? [] : [[item.id, answerOf(item, keyed)]]
    }),
  )
  const asked = new Set(askedItems(items, given).map(({ id }) => id))
  const leftOut = items.filter(({ id }) => !asked.has(id) && !isBlank(given[id])).map(({ id }) => id)
  return { answers: completeAnswers(instrument, given), helperRole: helperOf(entry), leftOut }
}

const isBlank = (answer: Answer | undefined): boolean =>
  answer === undefined || ('missing' in answer && answer.missing === 'skipped')

function helperOf(entry: PaperEntry): HelperRole {
  const keyed = ownValue(entry, helperField)
  const [code] = keyed && 'boxes' in keyed ? keyed.boxes : []
  return helperRoles.find((role) => role === code) ?? 'not-kept'
}

function answerOf(item: Item, keyed: KeyedField): Answer {
  if ('text' in keyed) return { text: keyed.text }
  // Words that were seen and never typed: nobody can say any more what they were.
  if ('written' in keyed) return { missing: 'not-readable' }
  if ('mark' in keyed) return { missing: keyed.mark === 'left-blank' ? 'skipped' : keyed.mark }
  const codes = responseOptions(item).map(({ code }) => code)
  const [first = ''] = keyed.boxes
  if (!codes.includes(first)) return { missing: first === 'not-sure' ? 'not-sure' : 'prefer-not-to-say' }
  return item.kind === 'multiple-choice' ? { codes: keyed.boxes } : { code: first }
}
