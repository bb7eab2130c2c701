import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PublishedTable } from '../../analysis/published/published-table.ts'
import { breakdownChart } from '../../client/renderers/charts/breakdown-chart.ts'
import { comparisonChart } from '../../client/renderers/charts/comparison-chart.ts'
import { reportWords } from '../../client/renderers/report/report-words.ts'
import { hiddenRow, safetyTable, settledByPlacement, settledTable } from '../support/hand-made-report.ts'
import { textOfHtml } from '../support/read-report-page.ts'
import { faultInXml } from '../support/well-formed.ts'

const words = reportWords('en')
const layouts = ['wide', 'narrow'] as const
const tables = [safetyTable, settledTable, settledByPlacement]

const rowsOf = (svg: string): readonly string[] => svg.match(/<g class="row [^"]*">.*?<\/g>/gs) ?? []

describe.each(layouts)('charts, %s', (layout) => {
  test.each(tables)('$id is one well-formed picture with a name and a description', (table) => {
    for (const draw of [comparisonChart, breakdownChart]) {
      const svg = draw(table, words, layout)
      const labelledBy = /aria-labelledby="([^"]*)"/.exec(svg)?.[1]?.split(' ')
      expect(faultInXml(svg)).toBeNull()
      expect(svg).toMatch(/^<svg [^>]*role="img"/)
      expect(labelledBy).toEqual([/<title id="([^"]*)"/.exec(svg)?.[1], /<desc id="([^"]*)"/.exec(svg)?.[1]])
      expect(textOfHtml(/<title[^>]*>(.*?)<\/title>/.exec(svg)?.[1] ?? '')).toContain(table.title)
    }
  })

  test.each(tables)('$id has the same bytes every time, and no inline style', (table) => {
    expect(comparisonChart(table, words, layout)).toBe(comparisonChart(table, words, layout))
    expect(breakdownChart(table, words, layout)).not.toMatch(/style=|<style/)
  })

  test('a row without figures is words alone: nothing is drawn that could be measured', () => {
    const rows = rowsOf(breakdownChart(settledByPlacement, words, layout))
    expect(rows).toHaveLength(5)
    for (const row of rows.slice(3)) {
      expect(row.replaceAll(/<\/?(g|text)\b[^>]*>/g, '')).not.toContain('<')
      expect(textOfHtml(row)).toMatch(/\[c\] Hidden to protect people$/)
    }
  })

  test('figures left behind in a hidden row by mistake change not one byte', () => {
    const leaking: PublishedTable = {
      ...settledByPlacement,
      rows: settledByPlacement.rows.map((row) =>
        row.status === 'hidden' ? { ...row, base: 3, percentage: 33, lower: 6, upper: 79 } : row,
      ),
    }
    expect(breakdownChart(leaking, words, layout)).toBe(breakdownChart(settledByPlacement, words, layout))
    expect(comparisonChart(leaking, words, layout)).toBe(comparisonChart(settledByPlacement, words, layout))
  })

  test('any label at all leaves the picture well formed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (label) => {
        const table = { ...safetyTable, title: label, rows: [{ ...hiddenRow, label }] }
        expect(faultInXml(comparisonChart(table, words, layout))).toBeNull()
      }),
    )
  })
})

test('the description says every shown figure and no other', () => {
  const svg = breakdownChart(settledByPlacement, words, 'wide')
  expect(textOfHtml(/<desc[^>]*>(.*?)<\/desc>/.exec(svg)?.[1] ?? '')).toBe(
    'Synthetic data. Everyone: 61% of 74 answers, 95% interval 50% to 71%. ' +
      'Foster home: 68% of 41 answers, 95% interval 53% to 80%. ' +
      'With family or friends: 63% of 19 answers, 95% interval 41% to 81%. ' +
      'Children’s home: hidden to protect people. Somewhere else: hidden to protect people.',
  )
})

test('the axis runs from 0 to 100 whatever the figures, so that charts can be laid side by side', () => {
  const [own] = safetyTable.rows
  const at = (percentage: number): string | undefined => {
    const rows = own ? [{ ...own, percentage, lower: null, upper: null }] : []
    return /<circle cx="([^"]*)"/.exec(comparisonChart({ ...safetyTable, rows }, words, 'wide'))?.[1]
  }
  expect([at(0), at(50), at(100)]).toEqual(['218', '363', '508'])
})

test('each series has a shape of its own, besides its colour and its label', () => {
  const [own, others, general] = rowsOf(comparisonChart(safetyTable, words, 'wide'))
  expect(own).toMatch(/<circle [^>]*class="mark /)
  expect(others).toMatch(/<path [^>]*class="mark /)
  expect(general).toMatch(/<rect [^>]*class="mark /)
})

test('where everyone together is hidden, no line carries their share through the groups', () => {
  const rows = settledByPlacement.rows.map((row) =>
    row.group === 'own' ? { ...row, status: 'hidden' as const } : row,
  )
  expect(breakdownChart(settledByPlacement, words, 'wide')).toContain('class="reference"')
  expect(breakdownChart({ ...settledByPlacement, rows }, words, 'wide')).not.toContain('class="reference"')
})
