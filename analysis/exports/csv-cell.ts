/**
 * One cell of a CSV file: quoted where RFC 4180 asks for it.
 *
 * Text that a spreadsheet would take for a formula (it starts with = + - @, a tab or a line break) gets an apostrophe
 * in front, since a council's name or a translated label could carry one in and run on a reader's machine
 * (OWASP, CSV injection). Numbers are ours and keep their minus.
 */
export function csvCell(value: string | number | boolean): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r\n]/.test(value) ? `'${value}` : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Rows to text, each ended by CR LF, the last one too. */
export function csvText(rows: readonly (readonly (string | number | boolean)[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')
}
