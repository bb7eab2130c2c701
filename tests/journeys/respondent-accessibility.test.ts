import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  accessibilityViolations,
  rulesOffByDefault,
  switchedOn,
} from '../support/accessibility-violations.ts'
import { appearances, show } from '../support/appearances.ts'
import {
  tooSmall,
  unseenFocus,
  untoldInForcedColours,
  whatIsCutOff,
  whatMoves,
  withTextAt,
  withTextSpacing,
} from '../support/measure-page.ts'
import { inPseudoLocale } from '../support/pseudo-locale.ts'
import { type RespondentJourney, startRespondentJourney } from '../support/respondent-journey.ts'
import { walkPlainPages } from '../support/walk-plain-pages.ts'
import { type Walk, walkSurvey } from '../support/walk-survey.ts'

/**
 * Every kind of page of every band, those without JavaScript among them, each in another of the twenty-four appearances: what `npm run accessibility` does
 * for all pages in all of them.
 */
let journey: RespondentJourney
const faults: Record<string, string[]> = {
  axe: [],
  'cut off at 320 pixels': [],
  'cut off with text at 200 %': [],
  'cut off with more space between letters, words and lines': [],
  'cut off at 320 pixels in a language 60 % longer': [],
  'cut off at 360 pixels': [],
  'cut off at 360 pixels in a language 60 % longer': [],
  'too small to press': [],
  'focus that cannot be seen': [],
  'moving for somebody who asked for nothing to move': [],
  'not told apart where the device chooses the colours': [],
}
const seen: string[] = []
const everyAppearance = [...appearances('ltr'), ...appearances('rtl')]

beforeAll(async () => {
  journey = await startRespondentJourney(true)
  for (const [instrument, language] of [
    ['ages-4-7', 'en'],
    ['ages-8-10', 'cy'],
    ['ages-11-17', 'en'],
    ['care-leavers-16-25', 'ar'],
  ] as const) {
    await look(instrument, language, walkSurvey)
    await look(instrument, language, walkPlainPages)
  }
}, 1_500_000)
afterAll(() => journey.close())

async function look(instrument: string, language: string, walk: (how: Walk) => Promise<void>): Promise<void> {
  const { page, context } = await journey.openBrowser({ viewport: { width: 320, height: 640 } })
  const kinds = new Set<string>()
  await walk({
    page,
    address: journey.address,
    newCode: journey.newCode,
    instrument,
    language,
    visit: async (name, kind) => {
      if (kinds.has(kind)) return
      kinds.add(kind)
      seen.push(`${instrument} ${name}`)
      const note = (fault: string, found: readonly string[]): void => {
        faults[fault]?.push(...found.map((each) => `${instrument}, ${name}: ${each}`))
      }
      note('cut off at 320 pixels', await whatIsCutOff(page))
      note('too small to press', await tooSmall(page))
      const backToWords = await inPseudoLocale(page)
      note('cut off at 320 pixels in a language 60 % longer', await whatIsCutOff(page))
      await page.setViewportSize({ width: 360, height: 740 })
      note('cut off at 360 pixels in a language 60 % longer', await whatIsCutOff(page))
      await backToWords()
      note('cut off at 360 pixels', await whatIsCutOff(page))
      await page.setViewportSize({ width: 320, height: 640 })
      note('focus that cannot be seen', await unseenFocus(page))
      note('moving for somebody who asked for nothing to move', await whatMoves(page))
      await page.emulateMedia({ forcedColors: 'active' })
      note('not told apart where the device chooses the colours', await untoldInForcedColours(page))
      await page.emulateMedia({ forcedColors: 'none' })
      await withTextSpacing(page, true)
      note('cut off with more space between letters, words and lines', await whatIsCutOff(page))
      await withTextSpacing(page, false)
      await page.setViewportSize({ width: 360, height: 740 })
      await withTextAt(page, 200)
      note('cut off with text at 200 %', await whatIsCutOff(page))
      await withTextAt(page, 100)
      const { lang, dir } = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        dir: document.documentElement.dir,
      }))
      const appearance = everyAppearance[(seen.length * 7) % everyAppearance.length]
      if (appearance === undefined) return
      await show(page, lang === 'ar' ? { ...appearance, direction: 'rtl' } : appearance)
      // What lies under the head of a page that is scrolled is not hidden: it can be scrolled out again.
      await page.evaluate(() => {
        scrollTo(0, 0)
        // The way past the head, where Tab has come round to it, lies over the head until Tab is pressed again.
        if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
      })
      note('axe', await accessibilityViolations(page))
      await show(page, { theme: 'light', width: 320, direction: dir === 'rtl' ? 'rtl' : 'ltr' })
    },
  })
  await context.close()
}

test('every kind of page was looked at', () => {
  expect(seen.length).toBeGreaterThan(100)
})

test.each(Object.keys(faults))('no page of any band has something wrong: %s', (fault) => {
  expect(faults[fault]).toEqual([])
})

test('no rule of WCAG 2.2 A, AA or AAA is left switched off', async () => {
  const { page, context } = await journey.openBrowser()
  await page.goto(journey.address)
  expect((await rulesOffByDefault(page)).filter((rule) => !switchedOn.includes(rule))).toEqual([])
  await context.close()
})
