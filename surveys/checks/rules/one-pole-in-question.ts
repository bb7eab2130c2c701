import { namesOneEnd } from '../english/poles.ts'
import { wordedItems } from '../item-texts.ts'
import type { Rule } from '../rule.ts'

/** "How happy are you?" invites happy answers; "how happy or unhappy" invites both (GOV.UK, ONS). */
export const onePoleInQuestion: Rule = {
  levels: { '4-7': 'error', '8-10': 'error', '11-17': 'error', '16-25': 'warning' },
  check: (subject) =>
    wordedItems(subject).flatMap(({ item, words, labels, path }) => {
      const ordered = item.kind !== 'single-choice' || item.ordered
      const [low, high] =
        words.ends === undefined ? [labels.at(0), labels.at(-1)] : [words.ends.low, words.ends.high]
      if (!ordered || low === undefined || high === undefined) return []
      const scaleEnds =
        item.kind === 'amount' ? ([labels[0] ?? '', labels[2] ?? ''] as const) : ([low, high] as const)
      return namesOneEnd(words.question, scaleEnds)
        ? [{ path, message: `The answers go from “${low}” to “${high}”: name both ends or neither.` }]
        : []
    }),
}
