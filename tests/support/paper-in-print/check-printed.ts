import type { PaperPositions } from '../../../server/documents/paper/paper-positions.ts'
import {
  boxesIn,
  cornersIn,
  type PagePicture,
  type Point,
  pagePictures,
  pixelsPerMillimetre,
} from './find-boxes.ts'
import { readSquareCode } from './read-square-code.ts'

/** Millimetres: what reading a scan back may be off by. */
export const tolerance = 0.3
/** WCAG 1.4.3, of the lightness of words against what they stand on. */
export const leastContrast = 4.5
/** Of everything but the foot, before it is shrunk. */
export const leastPoints = 14

export type Printed = {
  readonly pages: number
  readonly boxes: number
  /** Millimetres between the saved place of a box and where it is found, at worst. */
  readonly farthest: number
  /** Contrast in grey of the words that stand out least. */
  readonly faintest: number
  readonly faults: readonly string[]
}

type Triangle = readonly [Point, Point, Point]
type Form = { readonly pdf: Uint8Array; readonly positions: PaperPositions }

/**
 * A form as it comes off a printer, in grey and at this part of its size: whether corners, codes and boxes are found in
 * the picture of each page, whichever corner is lost, and whether its words can be read.
 *
 * @param markOf what the square code of a page says
 */
export async function checkPrinted(
  { pdf, positions }: Form,
  markOf: (page: number) => string,
  shrunk = 1,
): Promise<Printed> {
  const pictures = await pagePictures(pdf, shrunk)
  const pages = pictures.map((picture) => checkPage(picture, positions, markOf(picture.page), shrunk))
  return {
    pages: pages.length,
    boxes: pages.reduce((sum, { boxes }) => sum + boxes, 0),
    farthest: Math.max(...pages.map(({ farthest }) => farthest)),
    faintest: Math.min(...pages.map(({ faintest }) => faintest)),
    faults: pages.flatMap(({ faults }, place) => faults.map((fault) => `page ${place + 1}: ${fault}`)),
  }
}

function checkPage(picture: PagePicture, positions: PaperPositions, mark: string, shrunk: number) {
  const faults: string[] = []
  const found = cornersIn(picture, (positions.corners[0]?.width ?? 0) * shrunk)
  const corners = found.filter((corner) => corner !== undefined)
  const known = positions.corners.map(middleOf)
  const wanted = positions.boxes.filter(({ page }) => page === picture.page)
  const boxes = boxesIn(picture, (positions.boxes[0]?.width ?? 0) * shrunk)
  if (boxes.length !== wanted.length) faults.push(`${boxes.length} boxes found, ${wanted.length} saved`)
  let farthest = 0
  const compare = (place: (at: Point) => Point, how: string): void => {
    for (const box of wanted) {
      const at = place(box)
      const off = Math.min(...boxes.map(({ x, y }) => Math.max(Math.abs(x - at.x), Math.abs(y - at.y))))
      farthest = Math.max(farthest, off)
      if (!(off <= tolerance)) faults.push(`${box.item} ${box.code} is ${off.toFixed(2)} mm off ${how}`)
    }
  }
  if (shrunk === 1) compare((at) => at, 'on the paper')
  if (corners.length < 4) faults.push(`${corners.length} corners found`)
  else {
    for (const lost of [0, 1, 2, 3]) {
      const three = (points: readonly Point[]) => points.filter((_, at) => at !== lost) as unknown as Triangle
      const place = (at: Point): Point => placed(at, three(known), three(corners))
      compare(place, `without corner ${lost}`)
      const read = readSquareCode((x, y) => {
        const { mark: code } = positions
        return isDark(picture, place({ x: code.x + x * code.width, y: code.y + y * code.height }))
      })
      if (read !== mark) faults.push(`the code says ${read ?? 'nothing'} without corner ${lost}`)
    }
  }
  const contrasts = picture.words.map((words) => ({ ...words, contrast: contrastOf(picture, words) }))
  const faint = contrasts.filter(({ contrast }) => contrast < leastContrast)
  faults.push(...faint.map(({ text, contrast }) => `“${text}” stands out ${contrast.toFixed(1)} to 1`))
  const tooSmall = picture.words.filter(
    (words) => pointsOf(words) < leastPoints * shrunk - 0.1 && !isFoot(picture, words, shrunk),
  )
  faults.push(...tooSmall.map((words) => `“${words.text}” has ${pointsOf(words).toFixed(1)} points`))
  return {
    faults,
    farthest,
    boxes: wanted.length,
    faintest: Math.min(...contrasts.map(({ contrast }) => contrast)),
  }
}

const middleOf = ({ x, y, width, height }: PaperPositions['mark']): Point => ({
  x: x + width / 2,
  y: y + height / 2,
})

/** Where a place of the form lies in a picture, worked out from three of its corners. */
function placed(at: Point, [a, b, c]: Triangle, [p, q, r]: Triangle): Point {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y]
  const over = ux * vy - uy * vx
  const s = ((at.x - a.x) * vy - (at.y - a.y) * vx) / over
  const t = ((at.y - a.y) * ux - (at.x - a.x) * uy) / over
  return { x: p.x + s * (q.x - p.x) + t * (r.x - p.x), y: p.y + s * (q.y - p.y) + t * (r.y - p.y) }
}

/** Of a code that is printed black on white: half way. */
const isDark = ({ grey, width }: PagePicture, { x, y }: Point): boolean =>
  (grey[Math.floor(y * pixelsPerMillimetre) * width + Math.floor(x * pixelsPerMillimetre)] ?? 255) < 128

type Words = PagePicture['words'][number]

const pointsOf = ({ top, bottom }: Words): number => ((bottom - top) / pixelsPerMillimetre) * (72 / 25.4)

/** The number of the form and of the page, which nobody reads to answer. */
const isFoot = ({ height }: PagePicture, { top }: Words, shrunk: number): boolean =>
  top > height / 2 + (height / 2 - 28 * pixelsPerMillimetre) * shrunk

/** Joined letters of Arabic come one by one, some beside where they are drawn: so a letter more on either side. */
function contrastOf({ grey, width }: PagePicture, words: Words): number {
  let [darkest, lightest] = [255, 0]
  const letter = words.bottom - words.top
  const from = Math.floor(Math.min(words.left, words.right) - letter)
  const to = Math.max(words.left, words.right) + letter
  for (let y = Math.floor(words.top); y < words.bottom; y++) {
    for (let x = from; x < to; x++) {
      const value = grey[y * width + x] ?? 255
      darkest = Math.min(darkest, value)
      lightest = Math.max(lightest, value)
    }
  }
  return (luminance(lightest) + 0.05) / (luminance(darkest) + 0.05)
}

/** WCAG 2.2, relative luminance of a grey. */
function luminance(grey: number): number {
  const part = grey / 255
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}
