import type { Answers } from '../../surveys/model/answer.ts'
import { type Instrument, instrumentItems } from '../../surveys/model/instrument.ts'
import { ownValue } from '../../surveys/model/own-value.ts'
import { askedItems } from '../../surveys/model/routing.ts'
import type { Dataset } from './dataset.ts'
import { itemColumns } from './item-columns.ts'

const skipped = { missing: 'skipped' } as const

export type ResponseRow = { readonly answers: Answers; readonly localAuthority: string }

/**
 * Stored responses to one instrument version as columns. What was not asked follows from routing, so that it
 * cannot be taken for a skip; an item that was asked and has no answer is a skip. Text is left behind.
 *
 * Throws when a stored answer does not fit the definition: such rows were never accepted.
 */
export function datasetFromResponses(instrument: Instrument, responses: readonly ResponseRow[]): Dataset {
  const items = instrumentItems(instrument)
  const written = items.map((item) => ({ item, ...itemColumns(item, responses.length) }))
  const authorities = new Map<string, number>()
  const localAuthority = new Uint16Array(responses.length)
  responses.forEach(({ answers, localAuthority: id }, row) => {
    localAuthority[row] = authorities.get(id) ?? authorities.size
    authorities.set(id, localAuthority[row] ?? 0)
    const asked = askedItems(items, answers)
    let next = 0 // asked items come in the order of all items, so one walk over both does without a set
    for (const { item, write } of written) {
      if (asked[next] !== item) continue
      next += 1
      write(row, ownValue(answers, item.id) ?? skipped)
    }
  })
  return {
    size: responses.length,
    columns: new Map(written.flatMap(({ columns }) => columns.map((column) => [column.item, column]))),
    localAuthorities: [...authorities.keys()],
    localAuthority,
  }
}
