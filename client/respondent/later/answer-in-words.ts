import type { Answer } from '../../../surveys/model/answer.ts'
import type { LocalisedItem } from '../../../surveys/model/localised-instrument.ts'

/** An answer as the person gave it: labels, never codes. `undefined` where the question was left alone. */
export function answerInWords(item: LocalisedItem, answer: Answer | undefined): string | undefined {
  if (answer === undefined) return undefined
  if ('text' in answer) return answer.text.trim() === '' ? undefined : answer.text
  if ('missing' in answer) return item.optOuts.find(({ missing }) => missing === answer.missing)?.label
  const codes = 'code' in answer ? [answer.code] : answer.codes
  const labels = item.options.filter(({ code }) => codes.includes(code)).map(({ label }) => label)
  return labels.length === 0 ? undefined : labels.join('; ')
}
