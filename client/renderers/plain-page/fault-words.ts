import type { Fault } from '../../../surveys/model/fault.ts'
import type { LocalisedItem } from '../../../surveys/model/localised-instrument.ts'
import { fill } from '../fill.ts'
import type { PlainWords } from './plain-words.ts'

/** What to do about an item, from the first of its faults; undefined where there is none. */
export function faultOfItem(
  item: LocalisedItem,
  faults: readonly Fault[],
  { plain }: PlainWords,
): string | undefined {
  const first = faults.find(({ path: [root, id] }) => root === 'answers' && id === item.id)
  switch (first?.code) {
    case undefined:
      return undefined
    case 'several-answers':
      return plain.faults.chooseOne
    case 'answer-and-opt-out':
      return plain.faults.oneOrOther
    case 'too-many-codes':
      return fill(plain.faults.chooseFewer, { most: String(item.most) })
    case 'text-too-long':
      return fill(plain.faults.shorten, { count: String(item.mostCharacters) })
    default:
      return plain.faults.chooseAgain
  }
}

/** What to do where yes or no is missing, or both came. */
export const faultOfAssent = (
  name: 'assent' | 'child-assent',
  faults: readonly Fault[],
  { plain }: PlainWords,
): string | undefined =>
  faults.some(({ path: [root] }) => root === name) ? plain.faults.sayYesOrNo : undefined
