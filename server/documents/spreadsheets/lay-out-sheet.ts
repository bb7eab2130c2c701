import type { Sheet, SheetCell } from '../../../client/renderers/workbook/workbook.ts'

/** What a cell is; each format has a style for each. */
export type CellRole = 'title' | 'sentence' | 'paragraph' | 'heading' | 'figure-heading' | 'body' | 'figure'

export type LaidOutCell = { readonly content: SheetCell; readonly role: CellRole }

/** Rows from the top: title, sentences, then the table's heading row (`null` where there is no table) and its rows. */
export type LaidOutSheet = {
  readonly above: readonly LaidOutCell[]
  readonly heading: readonly LaidOutCell[] | null
  readonly rows: readonly (readonly LaidOutCell[])[]
}

/** A sentence runs on over the columns of a table below it; alone on its sheet it is a paragraph and wraps. */
export function layOutSheet({ title, sentences, table }: Sheet): LaidOutSheet {
  const role = table === null ? 'paragraph' : 'sentence'
  const columns = table?.columns ?? []
  return {
    above: [
      { content: title, role: 'title' },
      ...sentences.map((content): LaidOutCell => ({ content, role })),
    ],
    heading:
      table &&
      columns.map(({ heading, figures }) => ({
        content: heading,
        role: figures ? 'figure-heading' : 'heading',
      })),
    rows: (table?.rows ?? []).map((row) =>
      row.map((content, place) => ({ content, role: columns[place]?.figures ? 'figure' : 'body' })),
    ),
  }
}

/** How many lines a row takes in columns so wide: some programs draw a row no higher than they are told. */
export function linesOf(cells: readonly LaidOutCell[], widths: readonly number[]): number {
  return Math.max(
    ...cells.map(({ content, role }, place) =>
      role === 'title' || role === 'sentence' ? 1 : Math.ceil(String(content).length / (widths[place] ?? 1)),
    ),
  )
}
