import { createCanvas } from '@napi-rs/canvas'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** Millimetres from the top left corner of the page, of the middle of the outline. */
export type FoundBox = { readonly page: number; readonly x: number; readonly y: number }

const pixelsPerMillimetre = 6

/**
 * Empty squares of about this side, found in the picture of each page as somebody who reads scans would find them: by
 * their dark outline and their white inside, without knowing where they ought to be.
 */
export async function findBoxes(pdf: Uint8Array, side: number): Promise<readonly FoundBox[]> {
  const document = await getDocument({ data: Uint8Array.from(pdf), verbosity: 0 }).promise
  const found: FoundBox[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    const viewport = page.getViewport({ scale: (pixelsPerMillimetre * 25.4) / 72 })
    const canvas = createCanvas(Math.round(viewport.width), Math.round(viewport.height))
    const context = canvas.getContext('2d')
    // pdf.js draws on what a browser calls a canvas; this one is the same but for its type.
    await page.render({ canvas: null, canvasContext: context as never, viewport }).promise
    const { data, width, height } = context.getImageData(0, 0, canvas.width, canvas.height)
    const dark = new Uint8Array(width * height)
    for (let at = 0; at < dark.length; at++) {
      const luminance =
        0.3 * (data[4 * at] ?? 0) + 0.59 * (data[4 * at + 1] ?? 0) + 0.11 * (data[4 * at + 2] ?? 0)
      dark[at] = luminance < 222 ? 1 : 0
    }
    found.push(
      ...squares(dark, width, height, side * pixelsPerMillimetre).map((at) => ({ page: number, ...at })),
    )
  }
  await document.loadingTask.destroy()
  return found
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
      // The outline is some pixels thick: its middle is where the box is.
      const thickness = thicknessAt(at, x + Math.round(length / 2), y)
      const box = {
        x: (x + thickness / 2) / pixelsPerMillimetre,
        y: (y + thickness / 2) / pixelsPerMillimetre,
      }
      // The next row of the same outline is no other box.
      if (!found.some((other) => Math.hypot(other.x - box.x, other.y - box.y) < 1)) found.push(box)
    }
  }
  return found
}

type At = (x: number, y: number) => number

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

function thicknessAt(at: At, x: number, y: number): number {
  let thickness = 0
  while (at(x, y + thickness) === 1) thickness++
  return thickness
}
