import type { Answer } from '../../surveys/model/answer.ts'
import type { Item } from '../../surveys/model/instrument.ts'
import { responseOptions } from '../../surveys/model/item-kinds/index.ts'
import { type Column, missingValue, mostCodes } from './dataset.ts'

/** The columns of one item, all "not asked" until an answer is written into a row of them. */
export type ItemColumns = {
  readonly columns: readonly Column[]
  write(row: number, answer: Answer): void
}

/** One column an item, one an option of a multiple choice, none for free text: comments are kept apart (D5). */
export function itemColumns(item: Item, size: number): ItemColumns {
  const codes = responseOptions(item).map((option) => option.code)
  if (codes.length > mostCodes) throw new Error(`${item.id} has more codes than a column can hold.`)
  if (codes.length === 0) return { columns: [], write: () => undefined }
  return item.kind === 'multiple-choice'
    ? columnEachOption(item.id, codes, size)
    : oneColumn(item.id, codes, size)
}

function oneColumn(item: string, codes: readonly string[], size: number): ItemColumns {
  const values = new Uint8Array(size).fill(missingValue['not-asked'])
  const places = new Map(codes.map((code, place) => [code, place]))
  return {
    columns: [{ item, codes, values }],
    write(row, answer) {
      values[row] = missingValueOf(answer) ?? placeOf(item, places, codeOf(answer))
    },
  }
}

function columnEachOption(item: string, options: readonly string[], size: number): ItemColumns {
  const columns = options.map((option) => ({
    item: `${item}/${option}`,
    codes: ['no', 'yes'],
    values: new Uint8Array(size).fill(missingValue['not-asked']),
  }))
  const places = new Map(options.map((option, place) => [option, place]))
  return {
    columns,
    write(row, answer) {
      const missing = missingValueOf(answer)
      for (const { values } of columns) values[row] = missing ?? 0
      const ticked = 'codes' in answer ? answer.codes : undefined
      if (missing === undefined && ticked === undefined) placeOf(item, places, undefined)
      for (const code of ticked ?? []) {
        const column = columns[placeOf(item, places, code)]
        if (column) column.values[row] = 1
      }
    },
  }
}

function codeOf(answer: Answer): string | undefined {
  return 'code' in answer ? answer.code : undefined
}

/** Two boxes ticked on paper, or a smudge: somebody was asked and there is no answer to count, as with a skip. */
function missingValueOf(answer: Answer): number | undefined {
  if (!('missing' in answer)) return undefined
  const { missing } = answer
  return missing === 'two-ticked' || missing === 'not-readable' ? missingValue.skipped : missingValue[missing]
}

/** Stored answers were checked when they were accepted: a code the definition lacks is a broken promise. */
function placeOf(item: string, places: ReadonlyMap<string, number>, code: string | undefined): number {
  const place = code === undefined ? undefined : places.get(code)
  if (place === undefined) throw new Error(`A stored answer to ${item} does not fit its definition.`)
  return place
}
