import { describe, expect, test } from 'vitest'
import { qrPath } from '../../client/renderers/qr-path.ts'
import { sheetMark } from '../../server/documents/paper/sheet-mark.ts'
import { typesetPaperForm } from '../../server/documents/paper/typeset-paper-form.ts'
import { boxesIn, cornersIn, type Point, pagePictures } from '../support/find-boxes.ts'
import { formsThereAre, paperInput } from '../support/paper-forms.ts'

type Triangle = readonly [Point, Point, Point]

/** Where a place of the form lies in a picture, worked out from three of its corners. */
function placed(at: Point, [a, b, c]: Triangle, [p, q, r]: Triangle): Point {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, c.x - a.x, c.y - a.y]
  const over = ux * vy - uy * vx
  const s = ((at.x - a.x) * vy - (at.y - a.y) * vx) / over
  const t = ((at.y - a.y) * ux - (at.x - a.x) * uy) / over
  return { x: p.x + s * (q.x - p.x) + t * (r.x - p.x), y: p.y + s * (q.y - p.y) + t * (r.y - p.y) }
}

const bands = ['ages-4-7', 'ages-8-10', 'ages-11-17', 'care-leavers-16-25'] as const

describe.each(bands)('%s, printed', (id) => {
  test.each([1, 0.94])(
    'at %d of its size and in grey, every box is found by any three corners',
    async (shrunk) => {
      const { pdf, positions } = await typesetPaperForm(paperInput(id, 1, 'en'))
      const known = positions.corners.map(({ x, y, width, height }) => ({
        x: x + width / 2,
        y: y + height / 2,
      }))
      const [cornerSide = 0, boxSide = 0] = [positions.corners[0]?.width, positions.boxes[0]?.width]
      let seen = 0
      for (const picture of await pagePictures(pdf, shrunk)) {
        const corners = cornersIn(picture, cornerSide * shrunk)
        expect(corners.filter((corner) => corner === undefined)).toEqual([])
        const wanted = positions.boxes.filter(({ page }) => page === picture.page)
        if (wanted.length === 0) continue
        const found = boxesIn(picture, boxSide * shrunk)
        expect(found, `page ${picture.page}`).toHaveLength(wanted.length)
        for (const lost of [0, 1, 2, 3]) {
          const three = (points: readonly (Point | undefined)[]) =>
            points.filter((_, place) => place !== lost) as unknown as Triangle
          const off = wanted.filter((box) => {
            const at = placed(box, three(known), three(corners))
            return !found.some(({ x, y }) => Math.max(Math.abs(x - at.x), Math.abs(y - at.y)) <= 0.3)
          })
          expect(off, `page ${picture.page} without corner ${lost}`).toEqual([])
        }
        seen += wanted.length
      }
      expect(seen).toBe(positions.boxes.length)
    },
  )
})

test('at 94 % letters, boxes and the square code stay large enough for a hand, an eye and a scanner', async () => {
  const shrunk = 0.94
  for (const [id, version, language] of formsThereAre) {
    const input = paperInput(id, version, language)
    expect(
      input.variant.textSize * shrunk,
      'points; 12 is the least that guidance on dyslexia gives',
    ).toBeGreaterThan(12)
    const { positions } = await typesetPaperForm({ ...input, pages: 45 })
    expect(Math.min(...positions.boxes.map(({ width }) => width)) * shrunk).toBeGreaterThanOrEqual(5)
    const mark = sheetMark(
      { instrument: id, version, language, variant: 'extra-large-print', serial: 'K7MP-2QRS-9TVW' },
      24,
    )
    const module = positions.mark.width / qrPath(mark, 2).size
    expect(module * shrunk, 'millimetres; phones and scanners read 0.33').toBeGreaterThan(0.33)
  }
})

test('in grey, everything to be read stands out 4.5 to 1 or better, and an outline 3 to 1', () => {
  const luminance = (hex: string): number => {
    const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    const [r = 0, g = 0, b = 0] = parts.map((part) =>
      part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
    )
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (one: string, other: string): number => {
    const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a)
    return (light + 0.05) / (dark + 0.05)
  }
  const [ink, stone, outline, sand, white] = ['#1D2340', '#454A60', '#7A7768', '#F6EFE1', '#FFFFFF']
  for (const ground of [sand, white]) {
    expect(contrast(ink, ground)).toBeGreaterThan(4.5)
    expect(contrast(stone, ground)).toBeGreaterThan(4.5)
    expect(contrast(outline, ground)).toBeGreaterThan(3)
  }
})
