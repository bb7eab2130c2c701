import { describe, expect, it } from 'vitest'
import { findInstrument, findLocalised, instrumentVersions } from '../../surveys/instruments/index.ts'
import { languagesByCode, sourceLanguage } from '../../surveys/languages/index.ts'
import { languageNames } from '../../surveys/languages/language-names.ts'
import { partsOfLanguage } from '../../surveys/languages/translation-parts.ts'
import { checkInstrument } from '../../surveys/model/check-instrument.ts'
import { translationGaps } from '../../surveys/model/translation-state.ts'

const translations = Object.keys(languagesByCode).filter((language) => language !== sourceLanguage)
const versions = instrumentVersions.map(({ id, version }) => ({ id, version }))
const texts = (language: string) =>
  partsOfLanguage(language).flatMap(({ part, source, own }) =>
    Object.entries(own).map(([place, text]) => ({ at: `${part}/${place}`, text, from: source[place] })),
  )

describe('which languages say what', () => {
  it('puts every instrument into Welsh, and those of unaccompanied young people into Arabic', () => {
    const said = (language: string) =>
      languagesByCode[language]?.instruments
        .map(({ instrument, version }) => `${instrument}@${version}`)
        .sort()
    const all = versions.map(({ id, version }) => `${id}@${version}`).sort()
    expect(said('en')).toEqual(all)
    expect(said('cy')).toEqual(all)
    expect(said('ar')).toEqual(['ages-11-17@1', 'care-leavers-16-25@1'])
  })

  it('offers each language under its own name and in its own direction', () => {
    const shared = Object.values(languagesByCode).map((each) => each.shared)
    expect(languageNames).toEqual(
      shared.map(({ language, name, direction }) => ({ code: language, name, direction })),
    )
    expect(languageNames.find(({ code }) => code === 'ar')?.direction).toBe('rtl')
    expect(findLocalised('ages-11-17', 1, 'ar')?.direction).toBe('rtl')
    expect(findLocalised('ages-11-17', 1, 'cy')?.direction).toBe('ltr')
  })
})

describe.each(translations)('%s', (language) => {
  it.each(partsOfLanguage(language).map((part) => [part.part, part] as const))(
    'says all of %s: nothing missing, stale, left over or with other places to fill',
    (_name, part) => {
      expect(translationGaps(part)).toEqual({ missing: [], stale: [], leftOver: [], otherPlaceholders: [] })
    },
  )

  const translated = languagesByCode[language]?.instruments ?? []
  it.each(translated)('asks $instrument with the codes, routing and limits of the source', (words) => {
    const here = findLocalised(words.instrument, words.version, language)
    const source = findLocalised(words.instrument, words.version, sourceLanguage)
    expect(here?.sections.length).toBeGreaterThan(3)
    expect(withoutWords(here)).toEqual(withoutWords(source))
    expect(here?.fingerprint).toBe(source?.fingerprint)
  })

  it.each(translated)('has words for everything in $instrument and for nothing else', (words) => {
    const definition = findInstrument(words.instrument, words.version)
    expect(checkInstrument(definition, [words]).faults).toEqual([])
  })

  it('leaves no text as it is in English, but for numbers and names', () => {
    /* The product's name is a name; "staff" is the Welsh word too; quotes are the same marks. */
    const justified =
      /(\/(productName|pageTitle|routing\.quoted)|^paper(-to-children)?\/quoted|^handouts(-to-children)?\/leaflet\.quoted)$|^glossary\/staff\.term$/
    const same = texts(language).filter(({ text, from }) => text === from && /\p{L}/u.test(text))
    expect(same.map(({ at }) => at).filter((at) => !justified.test(at))).toEqual([])
  })

  it('keeps every number: ages, minutes, telephone numbers', () => {
    /* Arabic says "a year or two years" in words. */
    const inWords = ['ages-11-17@1/items.time-in-care.options.1-to-2-years']
    const numbers = (text: string) => (text.match(/\d+/g) ?? []).sort().join(' ')
    const changed = texts(language).filter(
      ({ text, from }) => from !== undefined && numbers(from) !== numbers(text),
    )
    expect(changed.map(({ at }) => at).filter((at) => !inWords.includes(at))).toEqual([])
  })

  it('has no straight quotes, double spaces or blanks at either end', () => {
    expect(texts(language).filter(({ text }) => /['"]|\s\s|^\s|\s$/.test(text))).toEqual([])
  })
})

/** What may not differ between languages: everything but the words, of which only their being there is kept. */
function withoutWords(value: unknown): unknown {
  const words = new Set(['label', 'question', 'hint', 'title', 'why', 'low', 'high', 'language', 'direction'])
  const passages = new Set(['assent', 'childAssent', 'helperGuidance', 'handOver', 'ending'])
  return JSON.parse(
    JSON.stringify(value, (key, each: unknown) => (words.has(key) || passages.has(key) ? typeof each : each)),
  )
}
