/** One row of figures as one kind of file has it. */
export type Reading = {
  readonly form: 'page' | 'chart' | 'description' | 'document' | 'csv' | 'json' | 'ods' | 'xlsx'
  /** What the percentage is of, as the table says it. */
  readonly title: string
  readonly label: string
  readonly base: number | null
  readonly percentage: number | null
}

const numberIn = (cell: string | number | null | undefined): number | null => {
  const text = String(cell ?? '').replaceAll(',', '')
  return /^\d+(\.\d+)?%?$/.test(text) ? Number.parseFloat(text) : null
}

/**
 * Rows of any table with a heading for the share and one for the answers, whatever else it has: the attack knows no
 * section of the report by name. A table that carries its titles in a column (a spreadsheet) is read like one that has
 * a caption.
 */
export function readingsOfTable(
  form: Reading['form'],
  caption: string,
  rows: readonly (readonly (string | number | null)[])[],
): readonly Reading[] {
  const placeOf = (row: readonly (string | number | null)[], heading: RegExp) =>
    row.findIndex((cell) => heading.test(String(cell ?? '')))
  const top = rows.findIndex((row) => placeOf(row, /^Share/) >= 0 && placeOf(row, /^Answers$/) >= 0)
  const heading = rows[top]
  if (heading === undefined) return []
  const [share, base, measure] = [/^Share/, /^Answers$/, /^Measure$/].map((each) => placeOf(heading, each))
  const named = placeOf(heading, /^(Who|Group)$/)
  const who = Math.max(named, 0)
  // Where rows have no other name, "Measure" is theirs and not their table's.
  const isTitled = named >= 0 && measure !== undefined && measure >= 0
  return rows.slice(top + 1).map((row) => ({
    form,
    title: isTitled ? String(row[measure] ?? '') : caption,
    label: String(row[who] ?? ''),
    base: numberIn(row[base ?? -1]),
    percentage: numberIn(row[share ?? -1]),
  }))
}

type PlainRow = { readonly label: string; readonly base: number | null; readonly percentage: number | null }
export type JsonRow = PlainRow & { readonly indicator: string; readonly group: string; readonly key: string }

/** Every table anywhere in a JSON file: whatever has a title and rows of figures. */
export function tablesOfJson(value: unknown): readonly { title: string; row: JsonRow }[] {
  if (typeof value !== 'object' || value === null) return []
  if ('rows' in value && Array.isArray(value.rows) && 'title' in value) {
    const { title, rows } = value
    const indicator = 'indicator' in value ? String(value.indicator) : ''
    return rows.map((row: JsonRow) => ({ title: String(title), row: { ...row, indicator } }))
  }
  return Object.values(value).flatMap(tablesOfJson)
}

export const readingsOfJson = (json: string): readonly Reading[] =>
  tablesOfJson(JSON.parse(json)).map(({ title, row: { label, base, percentage } }) => ({
    ...{ form: 'json', title, label },
    base,
    percentage,
  }))
