import { ownValue } from '../own-value.ts'
import type { ItemKindDefinition } from './item-kind.ts'
import { categories, checkOneCode, oneCode } from './one-code.ts'

/** Yes or no. "Not sure" is a way not to answer, so it is never counted as a no. */
export const yesNo: ItemKindDefinition<'yes-no'> = {
  ...oneCode,
  kind: 'yes-no',
  optionLabels: 'shared',
  responseOptions: () => options,
  checkAnswer: (_item, answer) => checkOneCode(options, answer),
  optionLabel: (_item, code, words, shared) =>
    ownValue(words?.labels ?? {}, code) ?? ownValue(shared.optionLabels['yes-no'], code),
}

const options = categories(['yes', 'no'])
