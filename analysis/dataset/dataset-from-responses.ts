import type { Answers } from '../../surveys/model/answer.ts'
import { type Instrument, instrumentItems } from '../../surveys/model/instrument.ts'
import { ownValue } from '../../surveys/model/own-value.ts'
import { askedItems } from '../../surveys/model/routing.ts'
import type { Dataset } from './dataset.ts'
import { itemColumns } from './item-columns.ts'

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
    const asked = new Set(askedItems(items, answers))
    for (const { item, write } of written) {
      write(row, asked.has(item) ? (ownValue(answers, item.id) ?? { missing: 'skipped' }) : 'not-asked')
    }
  })
  return {
    size: responses.length,
    columns: new Map(written.flatMap(({ columns }) => columns.map((column) => [column.item, column]))),
    localAuthorities: [...authorities.keys()],
    localAuthority,
  }
}
