/**
 * Which characters a TrueType font can show, from its `cmap` table (OpenType 1.9, formats 4 and 12).
 * PDF/UA refuses a document with a single character that no font shows, so one picture character in a
 * wave's name would otherwise cost a council its whole report.
 */
export function fontCoverage(font: Buffer): ReadonlySet<number> {
  const cmap = tableOffset(font, 'cmap')
  const covered = new Set<number>()
  for (let index = 0; index < font.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + font.readUInt32BE(cmap + 4 + index * 8 + 4)
    const format = font.readUInt16BE(subtable)
    const ranges = format === 4 ? rangesOfFormat4(font, subtable) : []
    const allRanges = format === 12 ? rangesOfFormat12(font, subtable) : ranges
    for (const [first, last] of allRanges) for (let code = first; code <= last; code++) covered.add(code)
  }
  covered.delete(0xffff)
  return covered
}

type Range = readonly [first: number, last: number]

function tableOffset(font: Buffer, name: string): number {
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const record = 12 + index * 16
    if (font.toString('latin1', record, record + 4) === name) return font.readUInt32BE(record + 8)
  }
  throw new Error(`The font has no ${name} table.`)
}

function rangesOfFormat4(font: Buffer, subtable: number): Range[] {
  const segments = font.readUInt16BE(subtable + 6) / 2
  const ends = subtable + 14
  const starts = ends + segments * 2 + 2
  return Array.from({ length: segments }, (_, index) => [
    font.readUInt16BE(starts + index * 2),
    font.readUInt16BE(ends + index * 2),
  ])
}

function rangesOfFormat12(font: Buffer, subtable: number): Range[] {
  return Array.from({ length: font.readUInt32BE(subtable + 12) }, (_, index) => [
    font.readUInt32BE(subtable + 16 + index * 12),
    font.readUInt32BE(subtable + 16 + index * 12 + 4),
  ])
}

/** Characters that look the same as one the fonts have. */
const lookalikes: Readonly<Record<string, string>> = { '\u2010': '-', '\u2011': '-', '\u202f': '\u00a0' }

/** Needed unseen: without them “0800 1111” between Arabic words is printed, and dialled, as “1111 0800”. */
const isolates: ReadonlySet<string> = new Set(['\u2066', '\u2067', '\u2068', '\u2069'])

/** Characters without a picture in any of the fonts become "?"; invisible ones (joiners, marks) are left out. */
export const printable = (text: string, covered: ReadonlySet<number>): string =>
  text.replaceAll(/[^\n\t\u0020-\u007e]/gu, (character) => {
    if (covered.has(character.codePointAt(0) ?? 0)) return character
    if (isolates.has(character)) return character
    if (/\p{Default_Ignorable_Code_Point}|\p{Cc}/u.test(character)) return ''
    return lookalikes[character] ?? '?'
  })
