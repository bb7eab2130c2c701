import type { Item } from '../../../surveys/model/instrument.ts'
import { responseOptions } from '../../../surveys/model/item-kinds/index.ts'
import type { AnswerModel } from './answer-model.ts'

/**
 * For an item without a model of its own (another instrument, a later version): a scale leans to its upper end,
 * about right is what most say, and elsewhere each option is given a little less often than the one before.
 */
export function fallbackModel(item: Item): AnswerModel {
  const codes = responseOptions(item).map((option) => option.code)
  if (item.kind === 'scale-0-10') {
    return { shares: codes.toReversed().map((code) => [code, 1 + Number(code)] as const), loading: 0.5 }
  }
  if (item.kind === 'amount') {
    return { shares: codes.map((code) => [code, code === 'about-right' ? 6 : 1] as const), loading: 0.2 }
  }
  return { shares: codes.map((code, place) => [code, 0.6 ** place] as const), loading: 0.3 }
}
