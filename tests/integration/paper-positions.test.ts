import { describe, expect, test } from 'vitest'
import { paperVariants } from '../../server/documents/paper/paper-variants.ts'
import { typesetPaperForm } from '../../server/documents/paper/typeset-paper-form.ts'
import { findBoxes } from '../support/find-boxes.ts'
import { formsThereAre, paperInput } from '../support/paper-forms.ts'

/** Every form as it is mostly printed, and each in one of the other ways of setting it, so that each way is met. */
const everyForm = formsThereAre.flatMap((form, place) => {
  const other = paperVariants[place % paperVariants.length]?.id ?? 'standard'
  return [...new Set(['standard', other])].map((variant) => [...form, variant] as const)
})

describe.each(everyForm)('%s@%i in %s, %s', (instrument, version, language, variant) => {
  test('every box lies where its place is saved, within 0.3 mm, and there is no other', async () => {
    const { pdf, positions } = await typesetPaperForm(paperInput(instrument, version, language, variant))
    const [first] = positions.boxes
    const found = await findBoxes(pdf, first?.width ?? 0)
    expect(found).toHaveLength(positions.boxes.length)
    const off = positions.boxes.flatMap((box) => {
      const near = found
        .filter(({ page }) => page === box.page)
        .map(({ x, y }) => Math.max(Math.abs(x - box.x), Math.abs(y - box.y)))
      const distance = Math.min(...near)
      return distance <= 0.3 ? [] : [{ ...box, distance }]
    })
    expect(off).toEqual([])
  })
})
