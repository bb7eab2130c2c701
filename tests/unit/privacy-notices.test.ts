import { describe, expect, test } from 'vitest'
import { renderPrivacy } from '../../client/renderers/privacy/render-privacy.tsx'
import { wordsOfPage } from '../../server/plain-page/words-of-page.ts'
import { readingLevels } from '../../surveys/checks/english/reading-levels.ts'
import { readingTargets } from '../../surveys/checks/rules/reading-level.ts'
import { languagesByCode } from '../../surveys/languages/index.ts'
import { bands } from '../../surveys/model/instrument.ts'
import type { PrivacyWords } from '../../surveys/model/privacy-words.ts'

const english = languagesByCode['en']?.privacy ?? expect.fail()
const welsh = languagesByCode['cy']?.privacy ?? expect.fail()
const paragraphsOf = (words: PrivacyWords, band: (typeof bands)[number]) =>
  words.notices[band].sections.flatMap(({ paragraphs }) => paragraphs)
const page = (words: PrivacyWords, band: (typeof bands)[number], language = 'en') =>
  renderPrivacy({
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    words,
    around: wordsOfPage(language, band),
    languages: [],
    band,
    months: 24,
  })

describe.each(bands)('the notice for ages %s', (band) => {
  test('is within the reading level of its readers', () => {
    const levels = readingLevels(paragraphsOf(english, band))
    for (const [formula, most] of Object.entries(readingTargets[band])) {
      expect(levels[formula as keyof typeof levels], formula).toBeLessThanOrEqual(most)
    }
  })

  test('is one page: no more words than fit on a sheet', () => {
    const words = [...paragraphsOf(english, band), ...english.law.paragraphs].join(' ').split(/\s+/)
    expect(words.length).toBeLessThan(450)
  })

  test('says that nobody can tell, that it cannot be taken back, and where help is', () => {
    const text = paragraphsOf(english, band).join(' ')
    expect(text).toMatch(/(no one|nobody) (can|knows)/i)
    expect(text).toMatch(/can ?not (get|take) it back/)
    expect(text).toMatch(/Childline|Samaritans|grown-up you trust/)
    expect(text).toContain('who you are')
  })

  test.each(Object.keys(languagesByCode))(
    'comes as a whole page in %s, with every place filled',
    (language) => {
      const words = languagesByCode[language]?.privacy ?? expect.fail()
      const html = page(words, band, language)
      expect(html).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}" dir="(ltr|rtl)">`))
      expect(html).not.toMatch(/[{}]|<script|style=/)
      expect(html).toContain(words.law.title)
      if (band !== '4-7') expect(html).toContain('24')
    },
  )
})

test('what adults read at the end is within theirs', () => {
  expect(readingLevels(english.law.paragraphs).fleschKincaid).toBeLessThanOrEqual(8)
})

test('there are no cookies, and from eight on it says so', () => {
  for (const band of ['8-10', '11-17', '16-25'] as const) {
    const cookies = english.notices[band].sections.find(({ title }) => title === 'Cookies')
    expect(cookies?.paragraphs[0]).toMatch(/^There are none/)
  }
})

test('where answers may be kept on the device by choice, it says so, and for how long', () => {
  const keeps = bands.filter((band) => paragraphsOf(english, band).join(' ').includes('save them for later'))
  expect(keeps).toEqual(['11-17', '16-25'])
  for (const { privacy } of Object.values(languagesByCode)) {
    for (const band of keeps) expect(paragraphsOf(privacy, band).join(' ')).toContain('24')
  }
})

test('Welsh says “ti” to children and “chi” to adults', () => {
  const ti = /(?<!\p{L})(ti|di|dy|wyt|rwyt)(?!\p{L})/iu
  const chi = /(?<!\p{L})(chi|eich|ydych|rydych|gallwch|cewch)(?!\p{L})/iu
  for (const band of ['4-7', '8-10', '11-17'] as const) {
    const text = paragraphsOf(welsh, band).join(' ')
    expect(text).toMatch(ti)
    expect(text).not.toMatch(chi)
  }
  const toAdults = [...paragraphsOf(welsh, '16-25'), ...welsh.law.paragraphs].join(' ')
  expect(toAdults).toMatch(chi)
  expect(toAdults).not.toMatch(ti)
})
