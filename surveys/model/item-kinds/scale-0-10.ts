import type { ResponseOption } from '../response-option.ts'
import type { ItemKindDefinition } from './item-kind.ts'
import { checkOneCode, oneCode } from './one-code.ts'

/** Eleven labelled steps with words at both ends: the usual form in the UK for questions about a whole life. */
export const scale0To10: ItemKindDefinition<'scale-0-10'> = {
  ...oneCode,
  kind: 'scale-0-10',
  optionLabels: 'shared',
  responseOptions: () => steps,
  checkAnswer: (_item, answer) => checkOneCode(steps, answer),
  optionLabel: (_item, code) => (steps.some((step) => step.code === code) ? code : undefined),
  needsEnds: true,
}

const steps: readonly ResponseOption[] = Array.from({ length: 11 }, (_, value) => ({
  code: String(value),
  value,
}))
