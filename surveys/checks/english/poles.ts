import { wordsIn } from './tokens.ts'

type Scale = { readonly good: readonly string[]; readonly bad: readonly string[] }

/** The words at the good end and at the bad end of what a question can ask about. */
const scales: readonly Scale[] = [
  { good: ['happy'], bad: ['unhappy', 'sad'] },
  { good: ['good', 'well'], bad: ['bad', 'badly'] },
  { good: ['better'], bad: ['worse'] },
  { good: ['safe'], bad: ['unsafe', 'scared'] },
  { good: ['settled'], bad: ['unsettled'] },
  { good: ['satisfied'], bad: ['dissatisfied', 'unsatisfied'] },
  { good: ['easy'], bad: ['hard'] },
  { good: ['fair'], bad: ['unfair'] },
  { good: ['calm'], bad: ['worried', 'anxious'] },
  { good: ['like'], bad: ['dislike'] },
  { good: ['kind'], bad: ['unkind'] },
  { good: ['hopeful'], bad: ['hopeless'] },
  { good: ['much', 'more'], bad: ['little', 'less'] },
]

const otherGoodNews = ['great', 'super', 'fine', 'ok', 'okay', 'brilliant', 'love', 'always']
const denials = ['not', 'no', 'never', 'hardly', 'too', 'isn’t', 'don’t'].flatMap(wordsIn)

/**
 * True when two labels are the opposite ends of a scale and the question names one of them alone: that end is
 * then chosen more often. A question that names neither leans nowhere.
 */
export function namesOneEnd(question: string, labels: readonly [string, string]): boolean {
  const asked = wordsIn(question.toLowerCase().replaceAll(/\bhow (much|little|well)\b(?! or)/g, ' '))
  const [one, other] = labels.map(wordsIn)
  const scale = scales.find(
    ({ good, bad }) => (meet(good, one) && meet(bad, other)) || (meet(bad, one) && meet(good, other)),
  )
  return scale !== undefined && meet(scale.good, asked) !== meet(scale.bad, asked)
}

/** True when a question names both ends of a scale, one before this word and one after it. */
export function namesEndsAround(question: string, joint: string): boolean {
  const words = wordsIn(question)
  return words.some((word, position) => {
    if (word !== joint) return false
    const before = words.slice(0, position)
    const after = words.slice(position + 1)
    return scales.some(
      ({ good, bad }) => (meet(good, before) && meet(bad, after)) || (meet(bad, before) && meet(good, after)),
    )
  })
}

export function isGoodNews(label: string): boolean {
  const words = wordsIn(label)
  const good = [...scales.flatMap((scale) => scale.good), ...otherGoodNews]
  return meet(good, words) && !meet(denials, words)
}

function meet(some: readonly string[], others: readonly string[] = []): boolean {
  return some.some((word) => others.includes(word))
}
