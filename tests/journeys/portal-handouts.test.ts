import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { qrPath } from '../../client/renderers/qr-path.ts'
import { handoutWords } from '../../surveys/languages/handout-words.ts'
import { recordReview } from '../../surveys/languages/record-review.ts'
import { accessibilityViolations } from '../support/accessibility-violations.ts'
import { type PortalJourney, startPortalJourney } from '../support/portal.ts'
import { readPdf } from '../support/read-pdf.ts'
import { addLocalAuthority, planWave } from '../support/waves.ts'

/** What an officer prints and hands out, in every language that its survey is asked in. A demonstration shows drafts. */
let portal: PortalJourney
let wave: string
const ages = ['ages-4-7', 'ages-8-10', 'ages-11-17', 'care-leavers-16-25']
const council = 'Bournemouth, Christchurch and Poole Council'
const dates = { opensOn: '2026-10-01', closesOn: '2026-12-11' }

beforeAll(async () => {
  portal = await startPortalJourney({ demonstration: true })
  const { server } = portal
  await addLocalAuthority(server, 'fernvale')
  // As long as a council's name gets.
  await server.db.updateTable('local_authority').set({ name: council }).where('id', '=', 'fernvale').execute()
  const instruments = ages.map((id) => ({ id, version: 1, eligible: 60 }))
  wave = await planWave(server, 'fernvale', { name: 'Autumn 2026', ...dates, instruments })
  await server.db.updateTable('wave').set({ synthetic: true }).where('id', '=', wave).execute()
  await portal.page.goto(await portal.linkFor('officer', 'fernvale'))
  await portal.arrive(`Waves in ${council}`)
})
afterAll(() => portal.close())

const choose = (language: string) => portal.page.getByRole('radio', { name: language, exact: true }).check()
const printed = async () => readPdf(await portal.page.pdf({ preferCSSPageSize: true, tagged: true }))
const withSpaces = (text: string) => text.replace(/\s+/g, ' ')

describe('leaflets for helpers', () => {
  test.each([
    ['English', 'en', 'ltr', 4],
    ['Cymraeg', 'cy', 'ltr', 4],
    ['العربية', 'ar', 'rtl', 2],
  ] as const)('in %s are a page of A4 for each age that is asked in it', async (name, code, dir, count) => {
    await portal.goTo(`#/waves/${wave}/leaflets`)
    await portal.arrive('Leaflets for helpers')
    await choose(name)
    const leaflet = portal.page.locator(`.leaflet[lang="${code}"][dir="${dir}"]`)
    await leaflet.first().waitFor()
    expect(await portal.page.locator('.leaflet').count()).toBe(count)
    expect(await leaflet.count()).toBe(count)
    // The page around it stays the officer's own.
    expect(await portal.page.locator('html').getAttribute('lang')).toBe('en-GB')
    const text = (await leaflet.allInnerTexts()).join(' ')
    const words = handoutWords(code, '16-25')?.leaflet
    expect(text).toContain(words?.nobodyCanSee)
    expect(text).toContain(words?.chooseLanguage)
    expect(text).toContain('2026')
    expect(text).not.toMatch(/[{}]/)
    expect(await accessibilityViolations(portal.page)).toEqual([])
    const { pages } = await printed()
    expect(pages).toHaveLength(count)
    expect(pages.join(' ')).not.toContain('In which language?')
  })

  test('a translation that nobody has read says so on the paper, and the source language does not', async () => {
    await portal.goTo('#/waves')
    await portal.goTo(`#/waves/${wave}/leaflets`)
    await portal.arrive('Leaflets for helpers')
    await portal.page.locator('.leaflet').first().waitFor()
    expect(await portal.page.locator('.leaflet-draft').count()).toBe(0)
    await choose('Cymraeg')
    await portal.page.locator('.leaflet[lang="cy"]').first().waitFor()
    await portal.reads('Nobody who speaks Cymraeg has checked this translation yet')
    const notice = handoutWords('cy', '16-25')?.notReviewed ?? ''
    const { pages } = await printed()
    expect(pages.filter((page) => withSpaces(page).includes(notice))).toHaveLength(4)
  })

  test('an age that is not asked in the language is named, in place of a leaflet that nobody could use', async () => {
    await choose('العربية')
    await portal.reads('Ages 4 to 7: not asked in العربية.')
    await portal.reads('Ages 8 to 10: not asked in العربية.')
  })
})

describe('cards with codes', () => {
  test('turn to the language that is chosen, each with the same code as before', async () => {
    await portal.goTo(`#/waves/${wave}/codes`)
    await portal.arrive('Make codes')
    await portal.page.getByLabel('Ages 11 to 17').check()
    await portal.page.getByLabel('How many codes?').fill('9')
    await portal.press('Make the codes')
    await portal.arrive('9 codes for ages 11 to 17')
    const codes = await portal.page.locator('.code-card-code').allInnerTexts()
    for (const [name, code, dir] of [
      ['Cymraeg', 'cy', 'ltr'],
      ['العربية', 'ar', 'rtl'],
      ['English', 'en', 'ltr'],
    ] as const) {
      await choose(name)
      const cards = portal.page.locator(`.code-cards[lang="${code}"][dir="${dir}"]`)
      await cards.waitFor()
      expect(await cards.locator('.code-card-code').allInnerTexts()).toEqual(codes)
      const drawn = await cards
        .locator('.code-card-qr path')
        .evaluateAll((paths) => paths.map((path) => path.getAttribute('d')))
      expect(drawn).toEqual(codes.map((each) => qrPath(`${portal.address}/#${each}`).path))
      const words = handoutWords(code, '11-17')
      const text = (await cards.locator('.code-card').first().textContent()) ?? ''
      expect(text).toContain(words?.card.typeIn)
      expect(text).not.toMatch(/[{}]/)
      expect(text.includes(words?.notReviewed ?? ''), 'marked as not reviewed').toBe(code !== 'en')
      expect(await accessibilityViolations(portal.page)).toEqual([])
    }
  })

  test.each(['English', 'Cymraeg', 'العربية'])(
    'in %s stand eight on a sheet of A4, and nothing is cut off',
    async (name) => {
      await choose(name)
      // As wide as what A4 leaves between its margins.
      await portal.page.setViewportSize({ width: 718, height: 900 })
      await portal.page.emulateMedia({ media: 'print' })
      const over = await portal.page.locator('.code-card').evaluateAll((cards) =>
        cards.flatMap((card) => {
          const { top, bottom } = card.getBoundingClientRect()
          const beyond = [...card.querySelectorAll('p, svg')].flatMap((part) => {
            const inside = part.getBoundingClientRect()
            return [top - inside.top, inside.bottom - bottom].filter((by) => by > 0)
          })
          return [...beyond, ...(card.scrollWidth > card.clientWidth ? ['sideways'] : [])]
        }),
      )
      await portal.page.emulateMedia({ media: null })
      await portal.page.setViewportSize({ width: 1280, height: 900 })
      expect(over).toEqual([])
      const { pages } = await printed()
      const codes = await portal.page.locator('.code-card-code').allInnerTexts()
      const onPage = pages.map((page) => codes.filter((code) => page.includes(code)).length)
      expect(onPage).toEqual([8, 1])
    },
  )
})

describe('a wave of real children', () => {
  let real: string
  beforeAll(async () => {
    await portal.page.goto('about:blank')
    await portal.page.goto(await portal.linkFor('officer', 'fernvale'))
    await portal.arrive(`Waves in ${council}`)
    const instruments = [{ id: 'ages-11-17', version: 1, eligible: 60 }]
    real = await planWave(portal.server, 'fernvale', { name: 'Winter 2026', ...dates, instruments })
  })

  test('is offered no translation that nobody has read', async () => {
    await portal.goTo(`#/waves/${real}/leaflets`)
    await portal.arrive('Leaflets for helpers')
    await portal.page.locator('.leaflet').waitFor()
    expect(await portal.page.getByText('In which language?').count()).toBe(0)
  })

  test('is offered one that has been, without the mark', async () => {
    const review = { language: 'cy', instrument: 'ages-11-17', version: 1 }
    const recorded = recordReview([], { ...review, role: 'native speaker', date: '2026-09-15' })
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.faults))
    portal.server.context.instruments.learnReviews(recorded.reviews)
    await portal.page.reload()
    await portal.arrive('Leaflets for helpers')
    expect(await portal.page.getByRole('radio').count()).toBe(2)
    await choose('Cymraeg')
    await portal.page.locator('.leaflet[lang="cy"]').waitFor()
    expect(await portal.page.locator('.leaflet-draft').count()).toBe(0)
  })
})

test('the page never broke its own rules', () => {
  expect(portal.complaints).toEqual([])
})
