import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { renderReport } from '../../client/renderers/report/render-report.tsx'
import { wholeStyleSheet } from '../../server/documents/whole-style-sheet.ts'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import { launchBrowser } from '../support/browser.ts'
import { handMadeReport } from '../support/hand-made-report.ts'

const css = wholeStyleSheet('report.css')

let browser: Browser
let page: Page
const complaints: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
  page.on('console', (message) => complaints.push(message.text()))
  await page.route('**/*', (route) =>
    route.request().url().endsWith('/assets/report.css')
      ? route.fulfill({ contentType: 'text/css', body: css })
      : route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "default-src 'none'; style-src 'self'" },
          body: renderReport(handMadeReport),
        }),
  )
  await page.goto('http://report.test/reports/ashmere-2026/ages-11-17')
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

describe.each(appearances)('the report page %s', (_, media) => {
  test.each([320, 390, 1280])('breaks no rule of WCAG 2.2 at %i px', async (width) => {
    await page.emulateMedia(media)
    await page.setViewportSize({ width, height: 800 })
    expect(await accessibilityViolations(page)).toEqual([])
  })
})

test.each([320, 390, 1280])('nothing needs scrolling sideways at %i px', async (width) => {
  await page.setViewportSize({ width, height: 800 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
})

test.each([
  [390, '.chart-narrow', '.chart-wide'],
  [1280, '.chart-wide', '.chart-narrow'],
])('at %i px each picture is there once', async (width, shown, hidden) => {
  await page.setViewportSize({ width, height: 800 })
  expect(await page.locator(`${shown}:visible`).count()).toBe(4)
  expect(await page.locator(`${hidden}:visible`).count()).toBe(0)
})

test('the letters of a chart are as large on a phone as those beside it', async () => {
  await page.setViewportSize({ width: 390, height: 800 })
  const [inChart, beside] = await page.evaluate(() =>
    ['.chart-narrow .row text', '.sureness'].map((selector) => {
      const element = document.querySelector(selector)
      const scale = element instanceof SVGElement ? (element as SVGGraphicsElement).getScreenCTM()?.a : 1
      return element ? Number.parseFloat(getComputedStyle(element).fontSize) * (scale ?? 1) : 0
    }),
  )
  expect(inChart).toBeGreaterThanOrEqual((beside ?? 0) * 0.95)
})

test('the page needs nothing that its Content-Security-Policy refuses', () => {
  expect(complaints).toEqual([])
})
