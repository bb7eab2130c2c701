import type { ItemOf } from '../instrument.ts'
import type { ResponseOption } from '../response-option.ts'
import type { ItemKindDefinition } from './item-kind.ts'
import { checkOneCode, oneCode } from './one-code.ts'

/** How many, from none to `most`, where the last option means that many or more. */
export const count: ItemKindDefinition<'count'> = {
  ...oneCode,
  kind: 'count',
  optionLabels: 'shared',
  responseOptions: (item) => options(item),
  checkAnswer: (item, answer) => checkOneCode(options(item), answer),
  optionLabel: (item, code, _words, shared) => {
    const option = options(item).find((each) => each.code === code)
    if (option === undefined) return undefined
    if (option.value === 0) return shared.countNone
    if (option.value === item.most) return shared.countOrMore.replace('{most}', code)
    return code
  },
}

function options(item: ItemOf<'count'>): readonly ResponseOption[] {
  return Array.from({ length: item.most + 1 }, (_, value) => ({ code: String(value), value }))
}
