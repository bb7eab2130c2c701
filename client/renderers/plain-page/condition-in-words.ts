import type { Condition } from '../../../surveys/model/condition.ts'
import type { LocalisedItem } from '../../../surveys/model/localised-instrument.ts'
import { fill } from '../fill.ts'
import { walkCondition } from '../walk-condition.ts'
import type { PlainWords } from './plain-words.ts'

export const quoted = ({ plain }: PlainWords, text: string): string => fill(plain.routing.quoted, { text })

/** Who is asked, as a clause: `you said “Yes” to “Do you go to school?”`. */
export function conditionInWords(
  condition: Condition,
  items: readonly LocalisedItem[],
  words: PlainWords,
): string {
  const { routing } = words.plain
  const [and, or] = [routing.and, words.screen.common.or]
  return walkCondition(condition, {
    both: (one, other) => `${one} ${and} ${other}`,
    either: (one, other) => `${one} ${or} ${other}`,
    one: (single, negated) => {
      const item = items.find(({ id }) => id === single.item)
      const labels = (item?.options ?? []).filter(({ code }) => single.is.includes(code))
      const answers = labels.map(({ label }) => quoted(words, label)).join(` ${or} `)
      const said = negated ? routing.didNotSay : routing.said
      return fill(said, { answers, question: quoted(words, item?.question ?? '') })
    },
  })
}
