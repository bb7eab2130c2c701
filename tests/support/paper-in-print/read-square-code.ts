/** Dark or not, in the middle of a module of the symbol. */
type Module = (column: number, row: number) => boolean

/** White modules around the symbol, as `sheet-mark.ts` leaves them. */
const margin = 2

/** Level M, versions 1 to 6 (ISO/IEC 18004, table 9): blocks, and data codewords of each. */
const blocksOf = [
  [1, 16],
  [1, 28],
  [1, 44],
  [2, 32],
  [2, 43],
  [4, 27],
] as const

/**
 * Reads a square code off a picture, and corrects nothing: every module must have come out. Written from the standard, apart
 * from what draws the codes. Undefined where there is none.
 *
 * @param darkAt whether the picture is dark at a place of the code and its margin, from 0 to 1 across and down
 */
export function readSquareCode(darkAt: (x: number, y: number) => boolean): string | undefined {
  for (const [place, [blocks, size]] of blocksOf.entries()) {
    const side = 21 + 4 * place
    const across = side + 2 * margin
    const dark: Module = (column, row) =>
      darkAt((column + margin + 0.5) / across, (row + margin + 0.5) / across)
    if (!hasTiming(dark, side)) continue
    const words = dataWords(codewords(dark, side, place > 0), blocks, size)
    return levelOf(dark) === 'M' ? textOf(words) : undefined
  }
  return undefined
}

/** The row and the column by which a reader counts modules: dark, light, dark. */
function hasTiming(dark: Module, side: number): boolean {
  for (let at = 8; at <= side - 9; at++) {
    if (dark(at, 6) !== (at % 2 === 0) || dark(6, at) !== (at % 2 === 0)) return false
  }
  return dark(0, 0) && dark(side - 1, 0) && dark(0, side - 1)
}

/** Fifteen bits around the top left corner: level, mask and their check, under a mask of their own. */
function formatOf(dark: Module): number {
  let bits = 0
  for (let bit = 0; bit < 15; bit++) {
    const [column, row] = bit < 6 ? [8, bit] : bit < 8 ? [8, bit + 1] : bit === 8 ? [7, 8] : [14 - bit, 8]
    if (dark(column, row)) bits |= 1 << bit
  }
  return bits ^ 0x5412
}

const levelOf = (dark: Module): string => ['M', 'L', 'H', 'Q'][formatOf(dark) >> 13] ?? ''

const masks: readonly ((x: number, y: number) => boolean)[] = [
  (x, y) => (x + y) % 2 === 0,
  (_x, y) => y % 2 === 0,
  (x) => x % 3 === 0,
  (x, y) => (x + y) % 3 === 0,
  (x, y) => (Math.floor(x / 3) + Math.floor(y / 2)) % 2 === 0,
  (x, y) => ((x * y) % 2) + ((x * y) % 3) === 0,
  (x, y) => (((x * y) % 2) + ((x * y) % 3)) % 2 === 0,
  (x, y) => (((x + y) % 2) + ((x * y) % 3)) % 2 === 0,
]

/** Two columns at a time from the right, up and down in turn, past what is no data. */
function codewords(dark: Module, side: number, aligned: boolean): readonly number[] {
  const mask = masks[(formatOf(dark) >> 10) & 7] ?? (() => false)
  const isData = (x: number, y: number): boolean =>
    !(
      (x < 9 && y < 9) ||
      (x >= side - 8 && y < 9) ||
      (x < 9 && y >= side - 8) ||
      x === 6 ||
      y === 6 ||
      (aligned && Math.abs(x - (side - 7)) <= 2 && Math.abs(y - (side - 7)) <= 2)
    )
  const bits: boolean[] = []
  let upwards = true
  for (let right = side - 1; right > 0; right -= 2) {
    if (right === 6) right = 5
    for (let step = 0; step < side; step++) {
      const y = upwards ? side - 1 - step : step
      for (const x of [right, right - 1]) if (isData(x, y)) bits.push(dark(x, y) !== mask(x, y))
    }
    upwards = !upwards
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, word) => numberIn(bits, 8 * word, 8))
}

/** Blocks lie shuffled into each other, word by word. */
const dataWords = (words: readonly number[], blocks: number, size: number): readonly number[] =>
  Array.from({ length: blocks * size }, (_, at) => {
    const [block, place] = [Math.floor(at / size), at % size]
    return words[place * blocks + block] ?? 0
  })

const numberIn = (bits: readonly boolean[], from: number, length: number): number =>
  bits.slice(from, from + length).reduce((value, bit) => 2 * value + Number(bit), 0)

const letters = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:'

/** Segments of capitals and figures, or of bytes. */
function textOf(words: readonly number[]): string {
  const bits = words.flatMap((word) => Array.from({ length: 8 }, (_, bit) => ((word >> (7 - bit)) & 1) === 1))
  let at = 0
  const take = (length: number): number => {
    at += length
    return numberIn(bits, at - length, length)
  }
  let text = ''
  for (let mode = take(4); mode === 2 || mode === 4; mode = take(4)) {
    let left = take(mode === 2 ? 9 : 8)
    for (; mode === 4 && left > 0; left--) text += String.fromCharCode(take(8))
    for (; left > 1; left -= 2) {
      const pair = take(11)
      text += `${letters[Math.floor(pair / 45)] ?? ''}${letters[pair % 45] ?? ''}`
    }
    if (left === 1) text += letters[take(6)] ?? ''
  }
  return text
}
