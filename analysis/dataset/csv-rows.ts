import { analysisProblem } from '../problem.ts'

/**
 * Reads CSV of RFC 4180 row by row (LF alone and a byte order mark are taken too). Calls `onRow` with the cells of
 * each line that is not empty; the first call has the header. Throws `not-a-table-file` with the line where a quote
 * opens and never closes, or closes in the middle of a cell.
 */
export function csvRows(text: string, onRow: (cells: string[]) => void): void {
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0
  let line = 1
  let cells: string[] = []
  while (at < text.length) {
    let cell: string
    if (text.charCodeAt(at) === quote) {
      const opened = line
      const pieces: string[] = []
      let from = at + 1
      for (;;) {
        const closes = text.indexOf('"', from)
        if (closes === -1) throw unclosed(opened)
        pieces.push(text.slice(from, closes))
        for (let seen = from; seen < closes; seen += 1) if (text.charCodeAt(seen) === lineFeed) line += 1
        from = closes + 1
        if (text.charCodeAt(from) !== quote) break
        pieces.push('"')
        from += 1
      }
      cell = pieces.join('')
      at = from
      if (at < text.length && !endsCell(text.charCodeAt(at))) throw unclosed(line)
    } else {
      const from = at
      while (at < text.length && !endsCell(text.charCodeAt(at))) at += 1
      cell = text.slice(from, at)
    }
    cells.push(cell)
    const end = text.charCodeAt(at)
    at += 1
    if (end === comma) {
      if (at === text.length) cells.push('')
      else continue
    }
    if (end === carriageReturn && text.charCodeAt(at) === lineFeed) at += 1
    line += 1
    if (cells.length > 1 || cell !== '') onRow(cells)
    cells = []
  }
}

const quote = 0x22
const comma = 0x2c
const lineFeed = 0x0a
const carriageReturn = 0x0d

function endsCell(character: number): boolean {
  return character === comma || character === lineFeed || character === carriageReturn
}

function unclosed(line: number) {
  const message = `In line ${line} a quoted cell does not end where it should. Quotes inside one are doubled.`
  return analysisProblem('not-a-table-file', ['data', 'line', line], message)
}
