import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registeredCodebook } from '../../analysis/codebook/registered-codebook.ts'
import { codebookFormats } from '../../analysis/exports/codebook-formats.ts'
import { writeGallery } from '../../server/commands/instruments/gallery.ts'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import { launchBrowser } from '../support/browser.ts'

/* A survey designer looks through every sheet: each has to be as open to everybody as the survey itself. */
const folder = await mkdtemp(join(tmpdir(), 'heard-gallery-'))
const files = await writeGallery(folder)

/** Every sheet once, and one version in every language and theme: colours are the theme's, not the instrument's. */
const walked = files.filter((file) => /^index|^ages-11-17|-light\.html$/.test(file))

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
})
afterAll(() => browser.close())

const widestAt = async (width: number): Promise<number> => {
  await page.setViewportSize({ width, height: 800 })
  return page.evaluate(() => document.documentElement.scrollWidth)
}

describe('the gallery', () => {
  it.each(walked)('%s has nothing for axe to find and fits a phone', async (file) => {
    await page.setViewportSize({ width: 1000, height: 800 })
    await page.goto(pathToFileURL(join(folder, file)).href)
    expect(await accessibilityViolations(page)).toEqual([])
    expect(await widestAt(320)).toBe(320)
  })
})

describe('the codebook page', () => {
  it('of a version in three languages has nothing for axe to find and fits a phone', async () => {
    const codebook = registeredCodebook('ages-11-17', 1)
    const file = join(folder, 'codebook.html')
    await writeFile(file, codebook === undefined ? '' : codebookFormats.html.write(codebook))
    await page.goto(pathToFileURL(file).href)
    expect(await page.locator('table').count()).toBeGreaterThan(50)
    expect(await accessibilityViolations(page)).toEqual([])
    expect(await widestAt(320)).toBe(320)
  })
})
