import { ownValue } from '../own-value.ts'
import type { ItemKindDefinition } from './item-kind.ts'
import { categories, checkOneCode, oneCode } from './one-code.ts'

/**
 * Two or three faces, always with a sad one: faces that only smile take the sad answer away, and young
 * children mostly choose the top face, so faces are never averaged (no numeric value).
 */
export const faces: ItemKindDefinition<'faces'> = {
  ...oneCode,
  kind: 'faces',
  optionLabels: 'shared',
  responseOptions: (item) => categories(faceCodes[item.faces]),
  checkAnswer: (item, answer) => checkOneCode(categories(faceCodes[item.faces]), answer),
  optionLabel: (_item, code, _words, shared) => ownValue(shared.optionLabels.faces, code),
}

const faceCodes = {
  2: ['happy', 'sad'],
  3: ['happy', 'in-between', 'sad'],
} as const
