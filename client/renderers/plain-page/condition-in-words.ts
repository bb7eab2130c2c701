import type { Condition } from '../../../surveys/model/condition.ts'
import type { LocalisedItem } from '../../../surveys/model/localised-instrument.ts'
import type { PlainWords } from './plain-words.ts'

/** Puts the values into the `{name}` places of a text, all at once: a value with braces of its own stays as it is. */
export const fill = (text: string, places: Readonly<Record<string, string>>): string =>
  text.replaceAll(/\{(\w+)\}/g, (place, name: string) => places[name] ?? place)

export const quoted = ({ plain }: PlainWords, text: string): string => fill(plain.routing.quoted, { text })

/**
 * Who is asked, as a clause: `you said “Yes” to “Do you go to school?”`. Negation is carried down to the single
 * answers, so that each part reads alone.
 */
export function conditionInWords(
  condition: Condition,
  items: readonly LocalisedItem[],
  words: PlainWords,
  negated = false,
): string {
  const { routing } = words.plain
  const parts = (list: readonly Condition[], between: string): string =>
    list.map((part) => conditionInWords(part, items, words, negated)).join(` ${between} `)
  const [and, or] = [routing.and, words.screen.common.or]
  if ('not' in condition) return conditionInWords(condition.not, items, words, !negated)
  if ('all' in condition) return parts(condition.all, negated ? or : and)
  if ('any' in condition) return parts(condition.any, negated ? and : or)
  const item = items.find(({ id }) => id === condition.item)
  const labels = (item?.options ?? []).filter(({ code }) => condition.is.includes(code))
  const answers = labels.map(({ label }) => quoted(words, label)).join(` ${or} `)
  const said = negated ? routing.didNotSay : routing.said
  return fill(said, { answers, question: quoted(words, item?.question ?? '') })
}
