import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { PublishedTable } from '../../analysis/published/published-table.ts'
import { isShown } from '../../analysis/report/read-table.ts'
import { toldUs } from '../../analysis/told-us/told-us.ts'
import { toldUsWords } from '../../analysis/told-us/told-us-words.ts'
import { TopicPicture } from '../../client/renderers/pictures/topic-picture.tsx'
import { renderToldUs } from '../../client/renderers/told-us/render-told-us.tsx'
import { wholeStyleSheet } from '../../server/documents/whole-style-sheet.ts'
import { readingLevels } from '../../surveys/checks/english/reading-levels.ts'
import { readingTargets } from '../../surveys/checks/rules/reading-level.ts'
import { indicatorsOf } from '../../surveys/indicators/index.ts'
import { instrumentVersions } from '../../surveys/instruments/index.ts'
import { bands } from '../../surveys/model/instrument.ts'
import { exampleReport } from '../support/example-report.ts'
import { tablesOf } from '../support/figures-of-report.ts'
import { fullReport } from '../support/full-report.ts'

const sentencesOf = (band: (typeof bands)[number]): readonly string[] => {
  const words = toldUsWords[band]
  const [, share] = words.shares[0] ?? [0, '']
  return [
    words.hello,
    ...words.statements.map(({ said }) => `${share} said: ${said}`),
    ...(words.wishes === '' ? [] : [words.wishes]),
    ...words.tooFew,
    ...words.next,
    words.thanks,
  ]
}

describe.each(bands)('what you told us, ages %s', (band) => {
  test('is within the reading level of that age', () => {
    const levels = readingLevels(sentencesOf(band))
    for (const [formula, most] of Object.entries(readingTargets[band])) {
      expect(levels[formula as keyof typeof levels], formula).toBeLessThanOrEqual(most)
    }
  })

  test('says only things that this age was asked', () => {
    const asked = instrumentVersions
      .filter((each) => each.band === band)
      .map(({ id, version }) => indicatorsOf(id, version).map((indicator) => indicator.id))
    for (const { indicator } of toldUsWords[band].statements) {
      expect(asked.at(-1), indicator).toContain(indicator)
    }
  })
})

describe('what you told us', () => {
  test('has nothing that the protected report does not show', () => {
    for (const size of ['eighteen', 'middling', 'large'] as const) {
      const model = fullReport(size)
      const shares = new Set(
        tablesOf(model).flatMap(({ rows }) => rows.filter(isShown).map(({ percentage }) => percentage)),
      )
      const page = toldUs(model)
      const said = (page?.lines ?? []).flatMap(({ text }) => text.match(/\d+(?=%)/g) ?? []).map(Number)
      expect(said.length).toBeGreaterThan(5)
      expect(said.filter((share) => !shares.has(share))).toEqual([])
    }
  })

  test('has nobody’s own words on it, reviewed or not: it is made of counted answers alone', () => {
    const model = fullReport('large')
    const quoted = model.sections.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'quotes' ? block.quotes : [])),
    )
    expect(quoted.length).toBeGreaterThan(0)
    const without = model.sections.map((section) => ({
      ...section,
      blocks: section.blocks.filter(({ kind }) => kind !== 'quotes'),
    }))
    expect(toldUs(model)).toEqual(toldUs({ ...model, sections: without }))
    const page = toldUs(model)
    const html = page ? renderToldUs(page) : ''
    for (const { text } of quoted) expect(html).not.toContain(text.slice(0, 20))
  })

  test('says only what stands in the report or in its own words: each line, each wish', () => {
    for (const size of ['eighteen', 'middling', 'large'] as const) {
      const model = fullReport(size)
      const rows = tablesOf(model).flatMap((table) =>
        table.rows.filter(isShown).map((row) => ({ table, row })),
      )
      const own = new Set(rows.filter(({ row }) => row.group === 'own').map(({ table }) => table.id))
      const wishes = rows.filter(({ table }) => table.id === 'would-help-most--answers')
      const page = toldUs(model)
      const { statements } = toldUsWords['11-17']
      for (const { text } of page?.lines ?? []) {
        const said = statements.find((each) => text.includes(each.said))
        expect(own, text).toContain(`${said?.indicator}--benchmark`)
      }
      for (const wish of page?.wishes?.items ?? []) {
        expect(wishes.map(({ row }) => row.label)).toContain(wish)
      }
    }
  })

  test('takes no figures but protected ones: others do not compile', () => {
    const words = { id: 'settled--benchmark', indicator: 'settled', title: '', question: '', counted: '' }
    const table = { ...words, threshold: 10, synthetic: false, rows: [] }
    // @ts-expect-error: only `protect` makes a table that a report, and so this page, can have.
    const unprotected: PublishedTable = table
    expect(unprotected).toBe(table)
  })

  test('of a few answers says nothing of what they were, and how to be heard all the same', () => {
    const page = toldUs(exampleReport('nearly-empty'))
    expect(page?.wishes).toBeNull()
    expect(page?.lines.map(({ text }) => text).join(' ')).toMatch(/no answers are shown.*still counts/)
    expect(JSON.stringify(page)).not.toMatch(/\d%|of you said/)
  })

  test('looks the same for a few answers and for none', () => {
    expect(toldUs(exampleReport('empty'))).toEqual(toldUs(exampleReport('nearly-empty')))
  })

  test('a line that the report hides is not on the page', () => {
    const model = exampleReport('large')
    const hidden = {
      ...model,
      sections: model.sections.map((section) => ({
        ...section,
        blocks: section.blocks.map((block) =>
          'table' in block && block.table.id === 'settled--benchmark'
            ? {
                ...block,
                table: {
                  ...block.table,
                  rows: block.table.rows.map((row) => ({ ...row, status: 'hidden' as const })),
                },
              }
            : block,
        ),
      })),
    }
    expect(toldUs(model)?.lines.some(({ text }) => text.includes('settled'))).toBe(true)
    expect(toldUs(hidden)?.lines.some(({ text }) => text.includes('settled'))).toBe(false)
  })

  test('finds a colour in the stylesheet of the page for every part of its pictures', () => {
    const sheet = wholeStyleSheet('report.css')
    const pictures = bands.flatMap((band) => toldUsWords[band].statements.map(({ picture }) => picture))
    const parts = [...pictures, 'talking' as const].flatMap((picture) => [
      ...renderToString(TopicPicture({ picture })).matchAll(/<(?!svg)\w+[^>]* class="([^"]+)"/g),
    ])
    const classes = [...new Set(parts.map(([, name = '']) => name))]
    expect(classes.length).toBeGreaterThan(3)
    expect(classes.filter((name) => !sheet.includes(`.${name}`))).toEqual([])
  })

  test('is a page of its own, marked as synthetic, without script or inline style', () => {
    const page = toldUs(exampleReport('large'))
    const html = page ? renderToldUs(page) : ''
    expect(html).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/)
    expect(html).toContain('Synthetic data.')
    expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=/)
  })
})
