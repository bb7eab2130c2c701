import { describe, expect, test } from 'vitest'
import { paperVariants } from '../../server/documents/paper/paper-variants.ts'
import { sheetMark } from '../../server/documents/paper/sheet-mark.ts'
import { typesetPaperForm } from '../../server/documents/paper/typeset-paper-form.ts'
import { formsThereAre, paperInput } from '../support/paper-forms.ts'
import { checkPrinted } from '../support/paper-in-print/check-printed.ts'

const serial = 'K7MP-2QRS-9TVW'

/**
 * Every survey in every language, each in one way of setting it, so that each survey and each language meets several of
 * them and all are met. All of them in all ways: `npm run in-print`.
 */
const sample = formsThereAre.map(([instrument, version, language], place) => {
  const variant = paperVariants[place % paperVariants.length]?.id ?? 'standard'
  return [instrument, version, language, variant] as const
})

test('the sample has every survey, every language and every way of setting a form', () => {
  expect(new Set(sample.map(([, , , variant]) => variant)).size).toBe(paperVariants.length)
  expect(sample).toHaveLength(formsThereAre.length)
})

describe.each(sample)('%s@%i in %s, %s, in grey', (instrument, version, language, variant) => {
  const markOf = (page: number): string => sheetMark({ instrument, version, language, variant, serial }, page)
  const typeset = () => typesetPaperForm(paperInput(instrument, version, language, variant, serial))

  test.each([1, 0.94])(
    'at %d of its size: every box lies where its place is saved, whichever corner is lost, and codes and words are read',
    async (shrunk) => {
      const form = await typeset()
      const { boxes, faults } = await checkPrinted(form, markOf, shrunk)
      expect(faults).toEqual([])
      expect(boxes).toBe(form.positions.boxes.length)
    },
  )
})

test('places that are half a millimetre off and a code of another page are found', async () => {
  const markOf = (page: number): string =>
    sheetMark({ instrument: 'ages-4-7', version: 1, language: 'en', variant: 'standard', serial }, page)
  const { pdf, positions } = await typesetPaperForm(paperInput('ages-4-7', 1, 'en', 'standard', serial))
  const shifted = {
    ...positions,
    boxes: positions.boxes.map((box, place) => (place === 5 ? { ...box, x: box.x + 0.5 } : box)),
  }
  const moved = await checkPrinted({ pdf, positions: shifted }, markOf)
  expect(moved.farthest).toBeGreaterThan(0.3)
  expect(moved.faults.map((fault) => fault.split(' off ')[1])).toEqual([
    'on the paper',
    ...[0, 1, 2, 3].map((corner) => `without corner ${corner}`),
  ])
  const another = await checkPrinted({ pdf, positions }, (page) => markOf(page + 1))
  expect(another.faults[0]).toContain(`the code says ${markOf(1)}`)
})
