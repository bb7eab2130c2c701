import { describe, expect, it } from 'vitest'
import { loadScreenWords } from '../../surveys/languages/load-screen-words.ts'
import { fieldableLanguages, mayField } from '../../surveys/languages/may-field.ts'
import { recordReview } from '../../surveys/languages/record-review.ts'
import { recordedReviews } from '../../surveys/languages/recorded-reviews.ts'
import { screenWords } from '../../surveys/languages/screen-words.ts'
import { translationParts } from '../../surveys/languages/translation-parts.ts'
import { translationFaults, translationState } from '../../surveys/languages/translation-state.ts'
import { bands } from '../../surveys/model/instrument.ts'
import { noteTranslations } from '../../surveys/model/translation-notes.ts'
import { isReviewed, translationFingerprint } from '../../surveys/model/translation-review.ts'
import { type TranslationPart, translationGaps } from '../../surveys/model/translation-state.ts'
import { stringsOf } from '../../surveys/model/translation-strings.ts'

const welsh = (name: string): TranslationPart => {
  const found = translationParts('cy', 'ages-11-17', 1).find(({ part }) => part === name)
  if (found === undefined) throw new Error(name)
  return found
}
const noGaps = { missing: [], stale: [], leftOver: [], otherPlaceholders: [] }
const review = {
  language: 'cy',
  instrument: 'ages-11-17',
  version: 1,
  role: 'native speaker',
  date: '2027-01-15',
}

describe('a translation', () => {
  const part = welsh('ages-11-17@1')

  it('is stale exactly where its source has changed', () => {
    const source = { ...part.source, 'items.feels-safe.question': 'At home, how safe are you?' }
    expect(translationGaps({ ...part, source })).toEqual({ ...noGaps, stale: ['items.feels-safe.question'] })
  })

  it('misses what its source has gained, and has left over what its source has lost', () => {
    const { 'sections.home.title': _lost, ...rest } = part.source
    expect(translationGaps({ ...part, source: { ...rest, 'items.new.question': 'New?' } })).toEqual({
      ...noGaps,
      missing: ['items.new.question'],
      leftOver: ['sections.home.title'],
    })
  })

  it('must keep the places to fill', () => {
    const screen = welsh('screen')
    const own = { ...screen.own, 'question.progress': 'Cwestiwn {number} o {cyfanswm}' }
    expect(translationGaps({ ...screen, own }).otherPlaceholders).toEqual(['question.progress'])
  })

  it('stays stale after a note unless it was rewritten, or said still to hold', () => {
    const place = 'items.feels-safe.question'
    const source = { ...part.source, [place]: 'At home, how safe are you?' }
    const noted = noteTranslations(source, part.own, part.notes)
    expect(translationGaps({ ...part, source, notes: noted }).stale).toEqual([place])

    const own = { ...part.own, [place]: 'Gartref, pa mor ddiogel wyt ti?' }
    const rewritten = noteTranslations(source, own, part.notes)
    expect(translationGaps({ ...part, source, own, notes: rewritten })).toEqual(noGaps)

    const held = noteTranslations(source, part.own, part.notes, [place])
    expect(translationGaps({ ...part, source, notes: held })).toEqual(noGaps)
  })

  it('may count in more ways than its source, as Arabic does', () => {
    const source = stringsOf({ wait: { one: '{n} second', other: '{n} seconds' } })
    const own = stringsOf({ wait: { two: 'ثانيتان', few: '{n} ثوانٍ', other: '{n} ثانية' } })
    expect(Object.keys(own)).toEqual(['wait#two', 'wait#few', 'wait#other'])
    const notes = noteTranslations(source, own, {})
    expect(translationGaps({ part: 'x', source, own, notes })).toEqual(noGaps)
    const lost = { ...own, 'wait#few': 'ثوانٍ' }
    expect(translationGaps({ part: 'x', source, own: lost, notes }).otherPlaceholders).toEqual(['wait#few'])
  })

  it('takes options called one and other for options, not for plurals', () => {
    const strings = stringsOf({ items: { a: { options: { one: 'One', other: 'Other' } } } })
    expect(Object.keys(strings)).toEqual(['items.a.options.one', 'items.a.options.other'])
  })
})

describe('a review', () => {
  it('opens the version it read, and no other', () => {
    const recorded = recordReview([], review)
    if (!recorded.ok) throw new Error(JSON.stringify(recorded.faults))
    const options = { demonstration: false, reviews: recorded.reviews }
    expect(mayField('cy', 'ages-11-17', 1, options)).toBe(true)
    expect(mayField('cy', 'ages-8-10', 1, options)).toBe(false)
    expect(mayField('ar', 'ages-11-17', 1, options)).toBe(false)
    expect(translationState('cy', 'ages-11-17', 1, recorded.reviews).state).toBe('reviewed')
    expect(
      translationState('cy', 'ages-8-10', 1, recorded.reviews).parts.map(({ state }) => state),
    ).toContain('draft')
  })

  it('ends when either language changes', () => {
    const recorded = recordReview([], review)
    const reviews = recorded.ok ? recorded.reviews : []
    const part = welsh('ages-11-17@1')
    expect(isReviewed(part, 'cy', reviews)).toBe(true)
    const mended = { ...part, own: { ...part.own, title: 'Dy fywyd' } }
    expect(isReviewed(mended, 'cy', reviews)).toBe(false)
    const reworded = { ...part, source: { ...part.source, title: 'Your life' } }
    expect(translationFingerprint(reworded)).not.toBe(translationFingerprint(part))
  })

  it.each([
    ['the source language', { ...review, language: 'en' }, 'source-language'],
    ['a version not translated', { ...review, language: 'ar', instrument: 'ages-4-7' }, 'not-translated'],
    ['a language nobody speaks here', { ...review, language: 'fr' }, 'not-translated'],
    ['a day that does not exist', { ...review, date: '2027-02-30' }, 'wrong-shape'],
    ['no role', { ...review, role: ' ' }, 'wrong-shape'],
  ])('is refused for %s', (_what, given, code) => {
    const recorded = recordReview([], given)
    expect(recorded.ok ? [] : recorded.faults.map((fault) => fault.code)).toEqual([code])
  })
})

describe('who may field what', () => {
  it('has no review yet, so that every translation is a draft', () => {
    expect(recordedReviews).toEqual([])
    expect(translationState('en', 'ages-11-17', 1).state).toBe('source')
    expect(translationState('cy', 'ages-11-17', 1).state).toBe('draft')
    expect(translationState('ar', 'ages-4-7', 1).state).toBe('none')
    expect(translationFaults('cy', 'ages-11-17', 1)).toEqual([])
  })

  it('shows drafts in a demonstration and nowhere else', () => {
    expect(fieldableLanguages('ages-11-17', 1, { demonstration: false })).toEqual(['en'])
    expect(fieldableLanguages('ages-11-17', 1, { demonstration: true })).toEqual(['en', 'cy', 'ar'])
    expect(fieldableLanguages('ages-4-7', 1, { demonstration: true })).toEqual(['en', 'cy'])
    expect(mayField('xx', 'ages-11-17', 1, { demonstration: true })).toBe(false)
    expect(mayField('en', 'ages-99', 1, { demonstration: true })).toBe(false)
  })
})

describe('the words a browser loads', () => {
  it.each(['en', 'cy', 'ar', 'xx'])('are in %s what the server has', async (language) => {
    for (const band of [undefined, ...bands]) {
      expect(await loadScreenWords(language, band)).toBe(screenWords(language, band))
    }
  })
})
