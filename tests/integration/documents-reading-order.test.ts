import { describe, expect, test } from 'vitest'
import { toldUs } from '../../analysis/told-us/told-us.ts'
import { typesetReport } from '../../server/documents/typeset-report.ts'
import { typesetToldUs } from '../../server/documents/typeset-told-us.ts'
import { fullReport } from '../support/full-report.ts'
import { readPdf } from '../support/read-pdf.ts'

/** Checked on the tree that a screen reader meets, not by the compiler that made it. */
describe.each(['large', 'nearly-empty'] as const)('the whole report of a %s authority', (size) => {
  const model = fullReport(size)
  const read = typesetReport(model).then(readPdf)

  test('is tagged, in English, and says so by the rules of PDF/UA-1', async () => {
    const pdf = await read
    expect([pdf.pdfUaPart, pdf.marked, pdf.language]).toEqual(['1', true, 'en'])
    expect(pdf.title).toContain(model.title)
  })

  test('reads its sections in the order of the model, and skips no level of heading', async () => {
    const { headings } = await read
    const sections = model.sections.map(({ heading }) => heading)
    expect(headings.filter(({ text }) => sections.includes(text)).map(({ text }) => text)).toEqual(sections)
    headings.reduce((before, { level }) => {
      expect(level).toBeLessThanOrEqual(before + 1)
      return level
    }, 0)
  })

  test('describes every picture, and captions and heads every table', async () => {
    const { figures, tables } = await read
    expect(figures.length).toBeGreaterThan(40)
    expect(figures.filter((alternative) => alternative.length < 20)).toEqual([])
    expect(tables.filter(({ caption }) => caption === '')).toEqual([])
    expect(tables.flatMap(({ headingScopes }) => headingScopes)).not.toContain(undefined)
  })
})

test('what you told us is one tagged sheet, read from its title to its thanks', async () => {
  for (const size of ['large', 'small', 'nearly-empty'] as const) {
    const page = toldUs(fullReport(size)) ?? expect.fail()
    const pdf = await readPdf(await typesetToldUs(page))
    expect([pdf.pdfUaPart, pdf.marked, pdf.language, pdf.pages.length]).toEqual(['1', true, 'en', 1])
    expect(pdf.headings.map(({ level }) => level)[0]).toBe(1)
    const text = (pdf.pages[0] ?? '').replaceAll(/\s+/g, ' ')
    const places = [
      page.title,
      page.hello,
      ...page.lines.map((line) => line.text),
      page.next.title,
      page.thanks,
    ].map((line) => text.indexOf(line))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(text).toContain('Synthetic data')
  }
})
