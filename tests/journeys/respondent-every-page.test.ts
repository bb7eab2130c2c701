import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { weather } from '../../surveys/signposting/weather.ts'
import { tooSmall, whatIsCutOff } from '../support/measure-page.ts'
import { type RespondentJourney, startRespondentJourney } from '../support/respondent-journey.ts'
import { walkPlainPages } from '../support/walk-plain-pages.ts'
import { type Walk, walkSurvey } from '../support/walk-survey.ts'

/** What holds on every single page of every band, on the screens and without JavaScript, on a phone of 360 pixels. */
let journey: RespondentJourney

beforeAll(async () => {
  journey = await startRespondentJourney(true)
})
afterAll(() => journey.close())

/** What a page has to be, as far as it can be counted; read at once from the page as it stands. */
const aboutPage = (page: Page) =>
  page.evaluate(() => {
    const shown = (element: Element): boolean => element.getClientRects().length > 0
    const called = (words: string): Element[] =>
      [...document.querySelectorAll('.top :is(a, button), .bottom :is(a, button), .page a')]
        .filter((element) => element.textContent.trim() === words)
        .filter(shown)
    const boxes = [...document.querySelectorAll('textarea')]
    const warned = boxes.filter((box) => {
      const notice = box.closest('fieldset')?.querySelector('.notice')
      const above = notice && notice.getBoundingClientRect().bottom <= box.getBoundingClientRect().top
      return above === true && /send (you )?help/.test(notice?.textContent ?? '')
    })
    return {
      title: document.title,
      path: location.pathname,
      help: called('Get help').map((element) => element.getAttribute('href')),
      leave: called('Leave now').map((element) => element.getAttribute('href')),
      numbers: [...document.querySelectorAll('a[href^="tel:"]')].length,
      boxesWithoutWarning: boxes.length - warned.length,
      questions: document.querySelectorAll('.arrival fieldset.question').length,
      unkind: document.querySelectorAll(
        'input[type="range"], table, progress, meter, [role="timer"], [role="progressbar"], [required], [aria-required="true"]',
      ).length,
    }
  })

type Seen = { readonly name: string } & Awaited<ReturnType<typeof aboutPage>>

describe.each(['ages-4-7', 'ages-8-10', 'ages-11-17', 'care-leavers-16-25'])('%s', (instrument) => {
  const screens: Seen[] = []
  const drawn: Seen[] = []
  const faults: string[] = []

  beforeAll(async () => {
    await walk(walkSurvey, screens)
    await walk(walkPlainPages, drawn)
  }, 600_000)

  async function walk(pages: (how: Walk) => Promise<void>, seen: Seen[]): Promise<void> {
    const { page, context } = await journey.openBrowser({ viewport: { width: 360, height: 740 } })
    const { address, newCode } = journey
    const visit = async (name: string): Promise<void> => {
      seen.push({ name, ...(await aboutPage(page)) })
      const found = [...(await whatIsCutOff(page)), ...(await tooSmall(page))]
      faults.push(...found.map((fault) => `${name}: ${fault}`))
    }
    await pages({ page, address, newCode, instrument, language: 'en', visit })
    await context.close()
  }

  const namesOf = (pages: readonly Seen[]): readonly string[] => pages.map(({ name }) => name)

  test('every page was met', () => {
    expect(screens.length).toBeGreaterThan(30)
    expect(drawn.length).toBe(12)
    expect(new Set(namesOf(screens)).size).toBe(screens.length)
  })

  test('"Get help" is on every page, once', () => {
    expect(namesOf(screens.filter(({ help }) => help.length !== 1))).toEqual([])
  })

  test('"Leave now" is on every page, once, without JavaScript too', () => {
    expect(namesOf([...screens, ...drawn].filter(({ leave }) => leave.length !== 1))).toEqual([])
    expect(namesOf(drawn.filter(({ leave }) => leave[0] !== weather))).toEqual([])
  })

  test('without JavaScript every page says who to talk to, and "Get help" leads there', () => {
    const [address, ...others] = drawn
    expect(address?.name).toBe('the address without its script')
    expect(namesOf(others.filter(({ help }) => !help.includes('#help')))).toEqual([])
    expect(namesOf(others.filter(({ numbers }) => numbers === 0))).toEqual([])
  })

  test('above every box for words stands that nobody can send help', () => {
    expect(namesOf([...screens, ...drawn].filter((page) => page.boxesWithoutWarning > 0))).toEqual([])
  })

  test('the title is neutral and the address is one, whatever is open', () => {
    const own = drawn.filter(({ name }) => !name.startsWith('privacy'))
    expect(new Set([...screens, ...own].map(({ title }) => title))).toEqual(new Set(['Heard']))
    expect(new Set(screens.map(({ path }) => path))).toEqual(new Set(['/']))
    expect(new Set(own.map(({ path }) => path))).toEqual(new Set(['/', '/plain', '/paper']))
  })

  test('a screen asks one thing, and nothing is a slider, a grid, a clock or a must', () => {
    expect(namesOf(screens.filter(({ questions }) => questions > 1))).toEqual([])
    expect(namesOf(screens.filter(({ unkind }) => unkind > 0))).toEqual([])
  })

  test('nothing is cut off at 360 pixels, and everything can be pressed', () => {
    expect(faults).toEqual([])
  })
})
