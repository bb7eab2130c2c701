import { describe, expect, test } from 'vitest'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { TypesettingFailed, typesetDocument } from '../../server/documents/typeset-document.ts'
import { typesetReport } from '../../server/documents/typeset-report.ts'
import { warmTypesetter } from '../../server/documents/warm-typesetter.ts'
import { instrumentVersions } from '../../surveys/instruments/index.ts'
import { figuresOfReport, figuresOfRows, tablesOf } from '../support/figures-of-report.ts'
import { handMadeReport } from '../support/hand-made-report.ts'
import { type ReadPdf, readPdf } from '../support/read-pdf.ts'

const bytes = await typesetReport(handMadeReport)
const pdf: ReadPdf = await readPdf(bytes)

describe('the report as a document', () => {
  test('is tagged PDF/UA-1 with a title and a language', () => {
    expect(pdf.pdfUaPart).toBe('1')
    expect(pdf.marked).toBe(true)
    expect(pdf.language).toBe('en')
    expect(pdf.title).toBe('What young people in Ashmere told us: Ashmere, Spring 2026, ages 11 to 17')
  })

  test('has the same bytes for the same model', async () => {
    expect(Buffer.compare(await typesetReport(structuredClone(handMadeReport)), bytes)).toBe(0)
  })

  test('tags its headings in order, and bookmarks them', () => {
    const expected = [
      'What young people in Ashmere told us',
      'Most young people feel safe where they live; fewer than elsewhere feel settled',
      'In this report',
      'About this report',
      'Where young people live: safe, but not yet settled',
      'Nearly 8 in 10 always feel safe where they live',
      'About 6 in 10 feel settled, fewer than elsewhere',
      'Young people in foster homes feel settled about as often as those with family or friends',
      'How these figures were made',
    ]
    expect(pdf.headings.map(({ text }) => text)).toEqual(expected)
    expect(pdf.headings.map(({ level }) => level)).toEqual([1, 2, 2, 2, 2, 3, 3, 3, 2])
    expect(pdf.bookmarks).toEqual(expected)
  })

  test('says the figures of every table in its cells, under a caption', () => {
    const tables = tablesOf(handMadeReport)
    expect(pdf.tables.map(({ caption }) => caption)).toEqual(
      tables.map(({ title }) => `${title} (Synthetic data)`),
    )
    expect(pdf.tables.map(({ rows }) => figuresOfRows(rows))).toEqual([
      ...figuresOfReport(handMadeReport).values(),
    ])
    expect(pdf.tables.flatMap(({ headingScopes }) => headingScopes)).not.toContain(undefined)
  })

  test('describes every picture in words', () => {
    expect(pdf.figures).toHaveLength(4)
    expect(pdf.figures[0]).toBe('Chart: how many answered. Synthetic data. 76 of 208 answered: 37%.')
    expect(pdf.figures[3]).toContain('Children’s home: hidden to protect people.')
  })

  test('says on every page whose it is, which page it is, and that the data are synthetic', () => {
    expect(pdf.pages).toHaveLength(4)
    pdf.pages.forEach((page, index) => {
      expect(page).toContain(`Page ${index + 1} of 4`)
      expect(page).toContain('Ashmere, Spring 2026, ages 11 to 17')
      expect(page).toContain('Synthetic data')
    })
  })

  test('keeps an indicator on the page of its finding', () => {
    const pageOfFinding = new Map(pdf.headings.map(({ text, page }) => [text, page]))
    const blocks = handMadeReport.sections.flatMap((section) =>
      section.blocks.flatMap((block) => ('finding' in block ? [block] : [])),
    )
    expect(pdf.tables.map(({ page }) => page)).toEqual(
      blocks.map(({ finding }) => pageOfFinding.get(finding)),
    )
  })
})

test('a document of real answers does not say that they are synthetic', async () => {
  const real: ReportModel = {
    ...handMadeReport,
    synthetic: false,
    sections: handMadeReport.sections.map((section) => ({ ...section, blocks: [] })),
  }
  expect((await readPdf(await typesetReport(real))).pages.join(' ')).not.toContain('Synthetic')
})

test('names with characters that no font of ours shows cost nobody their report', async () => {
  const odd: ReportModel = {
    ...handMadeReport,
    localAuthority: { ...handMadeReport.localAuthority, name: 'Tŷ Gŵyn 日 \u{1F600}' },
    wave: { ...handMadeReport.wave, name: 'Spring\u2011Summer \u200b2026 #let x = "<&>" \u0007\ud800' },
  }
  const read = await readPdf(await typesetReport(odd))
  expect(read.pages[0]).toContain('Tŷ Gŵyn ? ?')
  expect(read.pages[0]).toContain('Spring-Summer 2026 #let x = "<&>" ?')
})

test('a label that looks like mark-up is drawn as text in the chart', async () => {
  const [safety] = tablesOf(handMadeReport)
  const [row] = safety?.rows ?? []
  const rows = row && [{ ...row, label: 'A & B <i>' }]
  const section = {
    id: 'odd',
    domain: null,
    heading: 'Odd labels',
    blocks:
      safety && rows
        ? [{ kind: 'benchmark' as const, finding: 'F', sureness: 'S', table: { ...safety, rows } }]
        : [],
  }
  const read = await readPdf(await typesetReport({ ...handMadeReport, sections: [section] }))
  expect(read.tables[0]?.rows[1]?.[0]).toBe('A & B <i>')
})

test.each(instrumentVersions)('the typesetter can be warmed with a report of $id', async (instrument) => {
  await expect(warmTypesetter(instrument)).resolves.toBeUndefined()
})

test('a document that cannot be set says so, and the next one is set all the same', async () => {
  const [failed, set] = await Promise.allSettled([
    typesetDocument('report.typ', { words: {} }),
    typesetReport(handMadeReport),
  ])
  expect(failed).toMatchObject({ status: 'rejected', reason: expect.any(TypesettingFailed) })
  expect(set.status).toBe('fulfilled')
})
