import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { toldUs } from '../../analysis/told-us/told-us.ts'
import { renderReport } from '../../client/renderers/report/render-report.tsx'
import { renderToldUs } from '../../client/renderers/told-us/render-told-us.tsx'
import { wholeStyleSheet } from '../../server/documents/whole-style-sheet.ts'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import { launchBrowser } from '../support/browser.ts'
import { fullReport } from '../support/full-report.ts'

const css = wholeStyleSheet('report.css')

/** Every kind of block, and of measures a few: the others are drawn by the same hand. */
const whole = fullReport('large')
const report: ReportModel = {
  ...whole,
  sections: whole.sections.map((section) => ({
    ...section,
    blocks: section.domain === null ? section.blocks : section.blocks.slice(0, 3),
  })),
}
const page = toldUs(whole)
const pages: Readonly<Record<string, string>> = {
  '/report': renderReport(report),
  '/told-us': page ? renderToldUs(page) : '',
}

let browser: Browser
let shown: Page
const complaints: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  shown = await browser.newPage()
  shown.on('console', (message) => complaints.push(message.text()))
  await shown.route('**/*', (route) => {
    const { pathname } = new URL(route.request().url())
    return pathname.endsWith('/assets/report.css')
      ? route.fulfill({ contentType: 'text/css', body: css })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "default-src 'none'; style-src 'self'" },
          body: pages[pathname] ?? '',
        })
  })
})

afterAll(async () => {
  await browser.close()
})

const appearances = [
  ['by day', { colorScheme: 'light', contrast: 'no-preference', forcedColors: 'none' }],
  ['by night', { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'none' }],
  ['with more contrast', { colorScheme: 'light', contrast: 'more', forcedColors: 'none' }],
  ['with forced colours', { colorScheme: 'dark', contrast: 'no-preference', forcedColors: 'active' }],
] as const

describe.each(Object.keys(pages))('%s', (path) => {
  test.each(appearances)('breaks no rule of WCAG 2.2 %s, on a phone and at a desk', async (_, media) => {
    for (const width of [360, 1280]) {
      await shown.setViewportSize({ width, height: 800 })
      await shown.emulateMedia(media)
      await shown.goto(`http://report.test${path}`)
      expect(await accessibilityViolations(shown), String(width)).toEqual([])
      expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    }
  })
})

test('neither needs anything that its Content-Security-Policy refuses', () => {
  expect(complaints).toEqual([])
})
