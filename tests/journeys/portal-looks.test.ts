import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { everyScreen, routeOf } from '../../client/portal/state/route.ts'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import { type PortalJourney, startPortalJourney } from '../support/portal.ts'
import { portalScreens, type ScreensOf, visitors } from '../support/portal-screens.ts'

/** The same screens for people who see, point and read in other ways: every page of every role. */
let portal: PortalJourney
let screens: ScreensOf
let signIn: Awaited<ReturnType<typeof portalScreens>>['signIn']

beforeAll(async () => {
  portal = await startPortalJourney()
  const made = await portalScreens(portal)
  screens = made.screens
  signIn = made.signIn
}, 120_000)
afterAll(() => portal.close())

test('no page of the portal is left out', () => {
  const looked = visitors.flatMap((who) => screens(who).map(({ fragment }) => routeOf(fragment).screen))
  expect([...new Set(looked)].toSorted()).toEqual([...everyScreen, 'not-found'].toSorted())
})

describe.each(visitors)('what the %s sees', (role) => {
  beforeAll(() => signIn(role))

  async function onEveryScreen<Found>(look: () => Promise<Found>): Promise<readonly Found[]> {
    const found: Found[] = []
    for (const { fragment, title } of screens(role)) {
      await portal.goTo(fragment)
      await portal.arrive(title)
      found.push(await look())
    }
    return found
  }

  test.each([
    ['light', { colorScheme: 'light' }],
    ['dark', { colorScheme: 'dark' }],
    ['more contrast', { colorScheme: 'light', contrast: 'more' }],
  ] as const)('axe finds nothing wrong with %s', async (_, media) => {
    await portal.page.emulateMedia(media)
    const violations = await onEveryScreen(() => accessibilityViolations(portal.page))
    await portal.page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
    expect(violations.flat()).toEqual([])
    expect(violations).toHaveLength(screens(role).length)
  })

  /** axe reads the author's text fill there, which forced colours overrule: the colours are looked at by themselves. */
  test('forced colours keep every button an edge and words that can be told from it', async () => {
    await portal.page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' })
    const buttons = await onEveryScreen(() =>
      portal.page.locator('.button:visible').evaluateAll((all) =>
        // What was drawn anew between being found and being looked at has no look any more.
        all
          .filter((one) => one.isConnected)
          .map((one) => {
            const { color, backgroundColor, borderTopColor, borderTopStyle } = getComputedStyle(one)
            const told = color !== backgroundColor && borderTopColor !== backgroundColor
            return told && borderTopStyle === 'solid' ? '' : `${location.hash} ${one.textContent}`
          }),
      ),
    )
    await portal.page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' })
    if (role !== 'operator') expect(buttons.flat().length).toBeGreaterThan(0)
    expect(buttons.flat().filter(Boolean)).toEqual([])
  })

  test.each(['ltr', 'rtl'])(
    'at 320 pixels nothing has to be scrolled sideways, written %s',
    async (direction) => {
      await portal.page.setViewportSize({ width: 320, height: 640 })
      const beyond = await onEveryScreen(() =>
        portal.page.evaluate((dir) => {
          document.documentElement.dir = dir
          const { scrollWidth, clientWidth } = document.documentElement
          return [scrollWidth - clientWidth, scrollWidth > clientWidth ? location.hash : '']
        }, direction),
      )
      await portal.page.setViewportSize({ width: 1280, height: 900 })
      await portal.page.evaluate(() => {
        document.documentElement.dir = 'ltr'
      })
      expect(beyond).toEqual(screens(role).map(() => [0, '']))
    },
  )

  test('what can be pressed is 44 pixels high, but for links within a sentence', async () => {
    const low = await onEveryScreen(() =>
      portal.page
        .locator(
          'a:visible, button:visible, input:not([type="checkbox"], [type="radio"]):visible, .choice:visible',
        )
        .evaluateAll((all) =>
          all
            .filter((one) => one.isConnected)
            .filter((one) => getComputedStyle(one).display !== 'inline')
            .filter((one) => !one.classList.contains('skip-link'))
            .filter((one) => one.getBoundingClientRect().height < 44)
            .map((one) => `${location.hash} ${one.textContent}`),
        ),
    )
    expect(low.flat()).toEqual([])
  })
})

test('the keyboard alone makes codes, and the focus can always be seen', async () => {
  await signIn('officer')
  const made = screens('officer').find(({ title }) => title === 'Make codes')
  await portal.goTo(made?.fragment ?? '')
  await portal.arrive('Make codes')
  await portal.page.getByLabel('How many codes').focus()
  await portal.page.keyboard.type('2')
  await portal.page.keyboard.press('Tab')
  const ring = await portal.page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body)
    return [document.activeElement?.textContent, outlineStyle, outlineWidth]
  })
  expect(ring).toEqual(['Make the codes', 'solid', '3px'])
  await portal.page.keyboard.press('Enter')
  await portal.arrive('2 codes for ages 11 to 17')
  expect(await portal.page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
})

test('the page never broke its own rules', () => {
  expect(portal.complaints).toEqual([])
})
