/** Rows of a CSV file (RFC 4180) by column name, quotes undone. */
export function readCsv(csv: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = csv
    .trimEnd()
    .split('\r\n')
    .map((line) =>
      [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
        quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
      ),
    )
  return rows.map((row) => Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])))
}

/** The symbols of the open data standard beside those a reader meets in a table. */
const marks: Readonly<Record<string, string>> = { c: '[c]', x: '[x]', z: '[z]' }

const withThousands = new Intl.NumberFormat('en-GB')

/** The figures of the file by table, in the words a page or a document uses for them. */
export function figuresOfCsv(csv: string): ReadonlyMap<string, readonly (readonly string[])[]> {
  const rows = readCsv(csv)
  const tables = [...new Set(rows.map(({ table }) => table ?? ''))]
  return new Map(
    tables.map((id) => [
      id,
      rows
        .filter(({ table }) => table === id)
        .map(({ label = '', percentage = '', lower = '', upper = '', base = '' }) => [
          label,
          marks[percentage] ?? `${percentage}%`,
          marks[lower] ?? `${lower}% to ${upper}%`,
          marks[base] ?? withThousands.format(Number(base)),
        ]),
    ]),
  )
}
