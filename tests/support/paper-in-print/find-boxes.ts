import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Millimetres from the top left corner of the page, of the middle of the outline. */
export type FoundBox = { readonly page: number; readonly x: number; readonly y: number }

export const pixelsPerMillimetre = 6

/** A page as a scanner sees it. */
export type PagePicture = {
  readonly page: number
  /** In grey, 0 is black; and in black and white, 1 is dark. */
  readonly grey: Uint8Array
  readonly dark: Uint8Array
  readonly width: number
  readonly height: number
  /** Where words are printed, in pixels. */
  readonly words: readonly PrintedWords[]
}

export type PrintedWords = {
  readonly text: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/**
 * Pictures of all pages, in grey and then in black and white. A printer that shrinks leaves the sheet as large as it was and
 * puts the smaller page in its middle.
 */
export async function pagePictures(pdf: Uint8Array, shrunk = 1): Promise<readonly PagePicture[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise
  const pictures: PagePicture[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const scale = (pixelsPerMillimetre * 25.4) / 72
    const sheet = page.getViewport({ scale })
    const [offsetX, offsetY] = [(sheet.width * (1 - shrunk)) / 2, (sheet.height * (1 - shrunk)) / 2]
    const viewport = page.getViewport({ scale: scale * shrunk, offsetX, offsetY })
    const canvas = createCanvas(Math.round(sheet.width), Math.round(sheet.height))
    const context = canvas.getContext('2d')
    context.fillStyle = 'white'
    context.fillRect(0, 0, canvas.width, canvas.height)
    // pdf.js draws on what a browser calls a canvas; this one is the same but for its type.
    await page.render({ canvas: null, canvasContext: context as never, viewport }).promise
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
    const [grey, dark] = [new Uint8Array(width * height), new Uint8Array(width * height)]
    for (let at = 0; at < dark.length; at++) {
      const luminance =
        0.3 * (data[4 * at] ?? 0) + 0.59 * (data[4 * at + 1] ?? 0) + 0.11 * (data[4 * at + 2] ?? 0)
      grey[at] = luminance
      dark[at] = luminance < 222 ? 1 : 0
    }
    const { items } = await page.getTextContent()
    const words = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [x, y] = [item.transform[4], item.transform[5]]
      const [left = 0, bottom = 0] = viewport.convertToViewportPoint(x, y)
      const [right = 0, top = 0] = viewport.convertToViewportPoint(x + item.width, y + item.height)
      return [{ text: item.str, left, top, right, bottom }]
    })
    pictures.push({ page: number, grey, dark, width, height, words })
  }
  await document.loadingTask.destroy()
  return pictures
}

/**
 * Empty squares of about this side, found in the picture of a page as somebody who reads scans would find them: by
 * their dark outline and their white inside, without knowing where they ought to be.
 */
export const boxesIn = ({ page, dark, width, height }: PagePicture, side: number): readonly FoundBox[] =>
  squares(dark, width, height, side * pixelsPerMillimetre).map((at) => ({ page, ...at }))

export type Point = { readonly x: number; readonly y: number }

/**
 * The middles of the filled squares in the corners of a page, in millimetres: top left, top right, bottom left, bottom
 * right. Each is looked for in its own corner of the sheet; undefined where there is none.
 */
export function cornersIn(
  { dark, width, height }: PagePicture,
  side: number,
): readonly (Point | undefined)[] {
  const [room, size] = [30 * pixelsPerMillimetre, Math.round(side * pixelsPerMillimetre * 0.9)]
  return [
    [0, 0],
    [width - room, 0],
    [0, height - room],
    [width - room, height - room],
  ].map(([left = 0, top = 0]) => {
    const sums = { x: 0, y: 0, count: 0 }
    for (let y = top; y < top + room - size; y++) {
      for (let x = left; x < left + room - size; x++) {
        if (!isFilled(dark, width, x, y, size)) continue
        // From the first pixel to the last there are one more than their distance.
        sums.x += x + (size + 1) / 2
        sums.y += y + (size + 1) / 2
        sums.count += 1
      }
    }
    const scale = sums.count * pixelsPerMillimetre
    return sums.count === 0 ? undefined : { x: sums.x / scale, y: sums.y / scale }
  })
}

function isFilled(dark: Uint8Array, width: number, left: number, top: number, size: number): boolean {
  for (let step = 0; step < size; step += 2) {
    if (dark[(top + step) * width + left + step] === 0) return false
    if (dark[(top + step) * width + left + size - step] === 0) return false
    if (dark[(top + step) * width + left] === 0 || dark[top * width + left + step] === 0) return false
    if (dark[(top + size) * width + left + step] === 0) return false
  }
  return true
}

/** A run of dark pixels as long as a side begins a square if one below it ends it, with both sides dark and nothing within. */
function squares(dark: Uint8Array, width: number, height: number, side: number) {
  const at = (x: number, y: number): number => dark[y * width + x] ?? 0
  const found: { x: number; y: number }[] = []
  for (let y = 1; y < height - side - 4; y++) {
    for (let x = 1; x < width - side - 4; x++) {
      if (at(x, y) === 0 || at(x - 1, y) === 1) continue
      let length = 0
      while (at(x + length, y) === 1) length++
      if (Math.abs(length - side) > 6) continue
      if (!isFrame(at, x, y, length)) continue
      // How thick a picture shows an outline depends on where it falls between pixels, and on both sides alike: so
      // the middle of a box is found better than its corner.
      const height = Math.max(heightOf(at, x, y), heightOf(at, x + 1, y))
      const box = {
        x: (x + (length - side) / 2) / pixelsPerMillimetre,
        y: (y + (height - side) / 2) / pixelsPerMillimetre,
      }
      // The next row of the same outline is no other box.
      if (!found.some((other) => Math.hypot(other.x - box.x, other.y - box.y) < 1)) found.push(box)
    }
  }
  return found
}

type At = (x: number, y: number) => number

function heightOf(at: At, x: number, y: number): number {
  let height = 0
  while (at(x, y + height) === 1) height++
  return height
}

/** Edges fall between pixels, so that one side may be drawn a pixel longer or thicker than the other. */
function isFrame(at: At, x: number, y: number, length: number): boolean {
  const right = (row: number) => [1, 2, 3].some((inwards) => at(x + length - inwards, row) === 1)
  const bottom = (column: number) => [1, 2, 3].some((inwards) => at(column, y + length - inwards) === 1)
  for (let step = 0; step < length - 3; step++) {
    if (at(x, y + step) === 0 && at(x + 1, y + step) === 0) return false
    if (!right(y + step) || !bottom(x + step)) return false
  }
  const middle = Math.round(length / 2)
  for (let step = 5; step < length - 5; step++) {
    if (at(x + step, y + middle) === 1 || at(x + middle, y + step) === 1) return false
  }
  return true
}
