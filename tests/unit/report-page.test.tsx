import { describe, expect, test } from 'vitest'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { renderReport } from '../../client/renderers/report/render-report.tsx'
import { handMadeReport } from '../support/hand-made-report.ts'
import { readHtmlHeadings, readHtmlTables, textOfHtml } from '../support/read-report-page.ts'

const page = renderReport(handMadeReport)

describe('the report page', () => {
  test('is one complete document in the language of the report, without script or inline style', () => {
    expect(page).toMatch(/^<!doctype html>\n<html lang="en" dir="ltr">/)
    expect(page).toContain('<link rel="stylesheet" href="/assets/report.css"/>')
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=/)
  })

  test('has the same bytes every time', () => {
    expect(renderReport(structuredClone(handMadeReport))).toBe(page)
  })

  test('says whose report it is, when the answers were given and what they are compared with', () => {
    const header = textOfHtml(/<header.*?<\/header>/s.exec(page)?.[0] ?? '')
    expect(header).toContain('Ashmere')
    expect(header).toContain('2 March 2026 to 24 April 2026')
    expect(header).toContain('Ages 11 to 17')
    expect(header).toContain('National set 2026: 36 local authorities, this one left out')
  })

  test('offers the document and the figures that lie beside it', () => {
    expect([...page.matchAll(/href="([^#/][^"]*)"/g)].map(([, address]) => address)).toEqual([
      'ages-11-17.pdf',
      'ages-11-17.ods',
      'ages-11-17.xlsx',
      'ages-11-17.csv',
      'ages-11-17.what-you-told-us.html',
    ])
  })

  test('reads as findings: one title, sections below it, indicators below those', () => {
    expect(readHtmlHeadings(page).map(({ level, text }) => `${level} ${text}`)).toEqual([
      '1 What young people in Ashmere told us',
      '2 In this report',
      '2 Most young people feel safe where they live; fewer than elsewhere feel settled',
      '2 Where young people live: safe, but not yet settled',
      '3 Nearly 8 in 10 always feel safe where they live',
      '3 About 6 in 10 feel settled, fewer than elsewhere',
      '3 Young people in foster homes feel settled about as often as those with family or friends',
      '2 How these figures were made',
    ])
  })

  test('has contents that lead to every section, and no identifier twice', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(targets).toEqual(['findings', ...handMadeReport.sections.map(({ id }) => id)])
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
  })

  test('keeps every text of the model as text', () => {
    const attack = '<img src=x onerror=alert(1)>'
    const model: ReportModel = {
      ...handMadeReport,
      title: attack,
      localAuthority: { ...handMadeReport.localAuthority, name: attack },
      wave: { ...handMadeReport.wave, name: attack },
    }
    expect(renderReport(model)).not.toContain('<img')
  })
})

describe('synthetic data', () => {
  const real: ReportModel = {
    ...handMadeReport,
    synthetic: false,
    sections: handMadeReport.sections.map((section) => ({ ...section, blocks: [] })),
  }

  test('is named in words at the top, at the foot and on every table', () => {
    expect(textOfHtml(/<header.*?<\/header>/s.exec(page)?.[0] ?? '')).toContain('Synthetic data.')
    expect(textOfHtml(/<footer.*?<\/footer>/s.exec(page)?.[0] ?? '')).toContain('Synthetic data.')
    const captions = readHtmlTables(page).map(({ caption }) => caption)
    expect(captions).toHaveLength(3)
    expect(captions.filter((caption) => !caption.endsWith('(Synthetic data)'))).toEqual([])
  })

  test('is not named where the answers are real', () => {
    expect(renderReport(real)).not.toContain('Synthetic')
  })
})

test('a report without a benchmark set or any section is still a page', () => {
  const empty = renderReport({ ...handMadeReport, benchmarkSet: null, sections: [] })
  expect(textOfHtml(empty)).toContain('No other local authorities yet')
})
