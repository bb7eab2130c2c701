import type { SheetCell, SheetTable } from './workbook.ts'

/** Heading, width in characters, and what stands in the column for a line. */
export type ColumnOf<Line> = readonly [heading: string, width: number, cell: (line: Line) => SheetCell]

export const sheetTable = <Line>(
  name: string,
  columns: readonly ColumnOf<Line>[],
  lines: readonly Line[],
): SheetTable => {
  const rows = lines.map((line) => columns.map(([, , cell]) => cell(line)))
  return {
    name: name.replaceAll(/\W+/g, '_'),
    columns: columns.map(([heading, width], place) => ({
      heading,
      width,
      figures: rows.some((row) => typeof row[place] === 'number'),
    })),
    rows,
  }
}
