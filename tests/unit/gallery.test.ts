import { describe, expect, it } from 'vitest'
import { registeredCodebook } from '../../analysis/codebook/registered-codebook.ts'
import { galleryPages } from '../../client/renderers/gallery/gallery-pages.ts'
import { galleryThemes } from '../../client/renderers/gallery/gallery-sheet.ts'
import { gallerySheets } from '../../server/commands/instruments/gallery-sheets.ts'
import { instrumentVersions } from '../../surveys/instruments/index.ts'

const sheets = gallerySheets()
const pages = galleryPages(sheets)
const escaped = (text: string) => text.replaceAll('&', '&amp;')

describe('the gallery', () => {
  it('has a sheet for every version in each of its languages, and a page of it in each theme', () => {
    const spoken = instrumentVersions.map(
      ({ id, version }) => registeredCodebook(id, version)?.languages.length ?? 0,
    )
    expect(sheets.length).toBe(spoken.reduce((sum, count) => sum + count, 0))
    expect(sheets.length).toBeGreaterThanOrEqual(10)
    expect(pages.length).toBe(1 + sheets.length * galleryThemes.length)
    expect(new Set(pages.map(({ file }) => file)).size).toBe(pages.length)
  })

  it.each(sheets.map((sheet) => [`${sheet.instrument.id} ${sheet.instrument.language}`, sheet] as const))(
    'of %s asks every item in its language, with every answer and every way not to',
    (_name, { instrument }) => {
      const file = `${instrument.id}-v${instrument.version}-${instrument.language}-dark.html`
      const html = pages.find((page) => page.file === file)?.html ?? ''
      expect(html).toContain(
        `<html lang="${instrument.language}" dir="${instrument.direction}" data-theme="dark">`,
      )
      for (const item of instrument.sections.flatMap((section) => section.items)) {
        expect(html).toContain(`id="item-${item.id}"`)
        expect(html).toContain(escaped(item.question))
        for (const { label } of [...item.options, ...item.optOuts]) expect(html).toContain(escaped(label))
      }
      for (const text of Object.values(instrument.assent)) expect(html).toContain(escaped(text))
    },
  )

  it('shows everything on its first page', () => {
    const index = pages[0]
    expect(index?.file).toBe('index.html')
    for (const { file } of pages.slice(1)) expect(index?.html).toContain(`<iframe src="${file}"`)
  })

  it('marks drafts, in their own language', () => {
    const drafts = sheets.filter(({ state }) => state === 'draft')
    expect(drafts.length).toBeGreaterThan(0)
    for (const { instrument, words } of drafts) {
      const html = pages.find(
        ({ file }) => file === `${instrument.id}-v1-${instrument.language}-light.html`,
      )?.html
      expect(html).toContain(escaped(words.common.draftNotice))
    }
  })
})
