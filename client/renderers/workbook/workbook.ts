/**
 * A spreadsheet file as plain data, in the one shape that people who use a screen reader can find their way in
 * (Government Analysis Function, releasing statistics in spreadsheets): each sheet a title in the first cell, then
 * sentences, then at most one table with one heading row; no merged, empty or coloured cells. A writer for each file
 * format draws it; none of them decides anything.
 */
export type Workbook = {
  readonly title: string
  readonly language: string
  /** Who publishes it. */
  readonly creator: string
  /** YYYY-MM-DD: of the figures, so that the same report always is the same file. */
  readonly date: string
  readonly sheets: readonly Sheet[]
}

export type Sheet = {
  /** On the tab: unique, at most 31 characters, without any of []:*?/\ */
  readonly name: string
  readonly title: string
  /** One a row, under the title. */
  readonly sentences: readonly string[]
  readonly table: SheetTable | null
}

export type SheetTable = {
  /** Unique within the file, a word without spaces: spreadsheet programs show it in their lists of tables. */
  readonly name: string
  readonly columns: readonly SheetColumn[]
  /** Every cell has something in it: a mark where there is no figure. */
  readonly rows: readonly (readonly SheetCell[])[]
}

/** Width in characters of body text. Marks in a column of figures stand where the figures do, at its end. */
export type SheetColumn = { readonly heading: string; readonly width: number; readonly figures: boolean }

export type SheetCell = string | number
