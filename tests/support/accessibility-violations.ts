import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type axe from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type WithAxe = { readonly axe: typeof axe }

/**
 * Levels A to AAA of WCAG 2.2. Rules that axe leaves off by default are switched on by name; a test says that none of
 * these levels is left off.
 */
export const levels = [
  'wcag2a',
  'wcag2aa',
  'wcag2aaa',
  'wcag21a',
  'wcag21aa',
  'wcag22a',
  'wcag22aa',
  'wcag22aaa',
  'best-practice',
]

export const switchedOn = [
  'color-contrast-enhanced',
  'identical-links-same-purpose',
  'meta-refresh-no-exceptions',
  'target-size',
]

const options: axe.RunOptions = {
  runOnly: { type: 'tag', values: levels },
  rules: Object.fromEntries(switchedOn.map((rule) => [rule, { enabled: true }])),
  resultTypes: ['violations'],
}

async function bringAxe(page: Page): Promise<void> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
}

/** What axe finds wrong with the page as it is now: a line for each rule and place, none where all is well. */
export async function accessibilityViolations(page: Page): Promise<readonly string[]> {
  await bringAxe(page)
  const results = await page.evaluate(
    (given) => (window as unknown as WithAxe).axe.run(document, given),
    options,
  )
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.target.join(' ')} (${node.failureSummary ?? ''})`),
  )
}

/** The rules of these levels that axe knows and would not run unless asked by name. */
export async function rulesOffByDefault(page: Page): Promise<readonly string[]> {
  await bringAxe(page)
  return page.evaluate((tags) => {
    const { axe } = window as unknown as {
      readonly axe: {
        readonly _audit: {
          readonly rules: readonly {
            readonly id: string
            readonly enabled: boolean
            readonly tags: readonly string[]
          }[]
        }
      }
    }
    return axe._audit.rules
      .filter((rule) => !rule.enabled && rule.tags.some((tag) => tags.includes(tag)))
      .filter((rule) => !rule.tags.includes('deprecated') && !rule.tags.includes('experimental'))
      .map(({ id }) => id)
  }, levels)
}
