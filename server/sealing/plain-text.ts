import type { Answer, Answers } from '../../surveys/model/answer.ts'

/**
 * Takes out of what was typed the characters a database cannot store (a null byte ends sealing for everyone) or
 * that a screen does not show: control characters but line breaks, and halves of a character pair.
 */
const plain = (text: string): string =>
  text
    .replaceAll(/\r\n?/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it removes
    .replaceAll(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g, ' ')
    .replaceAll(/\p{Surrogate}/gu, '\ufffd')

const plainAnswer = (answer: Answer): Answer => ('text' in answer ? { text: plain(answer.text) } : answer)

/** Never longer, in UTF-16 units, than what came in, so limits on characters still hold. */
export function plainTexts(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).map(([item, answer]) => [item, plainAnswer(answer)]))
}
