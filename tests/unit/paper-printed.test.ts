import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { qrPath } from '../../client/renderers/qr-path.ts'
import { sheetMark } from '../../server/documents/paper/sheet-mark.ts'
import { typesetPaperForm } from '../../server/documents/paper/typeset-paper-form.ts'
import { formsThereAre, paperInput } from '../support/paper-forms.ts'

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

test('in grey, everything to be read stands out 4.5 to 1 or better, and an outline 3 to 1', async () => {
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
  const template = await readFile(new URL('../../server/documents/paper/paper.typ', import.meta.url), 'utf8')
  const colourOf = (name: string): string =>
    new RegExp(`^#let ${name} = rgb\\("(#[0-9A-F]{6})"\\)`, 'm').exec(template)?.[1] ?? `no ${name}`
  for (const ground of [colourOf('sand'), '#FFFFFF']) {
    expect(contrast(colourOf('ink'), ground)).toBeGreaterThan(4.5)
    expect(contrast(colourOf('stone'), ground)).toBeGreaterThan(4.5)
    expect(contrast(colourOf('outline-colour'), ground)).toBeGreaterThan(3)
  }
})
