import type { Fault } from '../fault.ts'
import type { ItemKindDefinition } from './item-kind.ts'
import { categories, checkOptions, listCodes, ownLabel } from './one-code.ts'

/** Any of the item's own options, up to `most` where the item sets a limit. Nothing ticked is a skip. */
export const multipleChoice: ItemKindDefinition<'multiple-choice'> = {
  kind: 'multiple-choice',
  optionLabels: 'per-item',
  needsEnds: false,
  responseOptions: (item) => categories(item.options),
  optionLabel: (_item, code, words) => ownLabel(words, code),
  limits: (item) => (item.most === undefined ? {} : { most: item.most }),

  checkAnswer(item, answer) {
    if (!('codes' in answer)) {
      return [
        { path: [], code: 'wrong-answer-shape', message: 'This item takes a list: { "codes": [ … ] }.' },
      ]
    }
    const faults: Fault[] = []
    answer.codes.forEach((code, position) => {
      const path = ['codes', position]
      if (!item.options.includes(code)) {
        const known = listCodes(categories(item.options))
        faults.push({ path, code: 'unknown-code', message: `Each code must be ${known}.` })
      } else if (answer.codes.indexOf(code) !== position) {
        faults.push({ path, code: 'duplicate-code', message: 'Each code may stand in the list once.' })
      }
    })
    if (item.most !== undefined && answer.codes.length > item.most) {
      const message = `At most ${item.most} of the options may be chosen.`
      faults.push({ path: ['codes'], code: 'too-many-codes', message })
    }
    return faults
  },

  /** Kept in the order of the definition: the order in which somebody ticked is nobody's business. */
  storedAnswer(item, answer) {
    if (!('codes' in answer)) return answer
    const codes = item.options.filter((option) => answer.codes.includes(option))
    return codes.length === 0 ? { missing: 'skipped' } : { codes }
  },

  checkItem(item) {
    const faults = [...checkOptions(item.options)]
    if (item.most !== undefined && item.most > item.options.length) {
      const message = `At most ${item.most} may be chosen, but there are ${item.options.length} options.`
      faults.push({ path: ['most'], code: 'most-over-options', message })
    }
    return faults
  },
}
