import type { ItemKindDefinition } from './item-kind.ts'

/** A comment box. Its text is kept apart from the other answers and read by a reviewer first (docs/design.md D5). */
export const freeText: ItemKindDefinition<'free-text'> = {
  kind: 'free-text',
  optionLabels: 'none',
  needsEnds: false,
  responseOptions: () => [],
  optionLabel: () => undefined,
  limits: (item) => ({ mostCharacters: item.mostCharacters }),
  checkItem: () => [],

  checkAnswer(item, answer) {
    if (!('text' in answer)) {
      return [{ path: [], code: 'wrong-answer-shape', message: 'This item takes text: { "text": … }.' }]
    }
    if (answer.text.length <= item.mostCharacters) return []
    const message = `The text may have at most ${item.mostCharacters} characters.`
    return [{ path: ['text'], code: 'text-too-long', message }]
  },

  storedAnswer(_item, answer) {
    if (!('text' in answer)) return answer
    const text = answer.text.trim()
    return text === '' ? { missing: 'skipped' } : { text }
  },
}
