import { describe, expect, it } from 'vitest'
import { findWords, instrumentVersions, sharedWords } from '../../surveys/instruments/index.ts'
import { publishedFingerprints } from '../../surveys/instruments/published.ts'
import { shared } from '../../surveys/languages/en/shared.ts'
import { canonicalJson } from '../../surveys/model/canonical-json.ts'
import { fingerprint } from '../../surveys/model/fingerprint.ts'
import { localise } from '../../surveys/model/localise.ts'
import { smallInstrument, smallWords } from '../support/small-instrument.ts'

const small = fingerprint(smallInstrument, smallWords, shared)

describe('fingerprint', () => {
  it('is 32 hex characters', () => {
    expect(small).toMatch(/^[0-9a-f]{32}$/)
  })

  it('does not depend on the order in which keys were written', () => {
    const { id, version, band, sections } = smallInstrument
    const items = Object.fromEntries(Object.entries(smallWords.items).reverse())
    expect(fingerprint({ sections, band, version, id }, { ...smallWords, items }, shared)).toBe(small)
  })

  it('changes with a definition, a word, a shared label and the order of items', () => {
    const [first, second] = smallInstrument.sections
    if (!first || !second) throw new Error('the small instrument has two sections')
    const reordered = {
      ...smallInstrument,
      sections: [first, { ...second, items: [...second.items].reverse() }],
    }
    const titled = { ...smallWords, title: 'Coffee' }
    const relabelled = { ...shared, notSure: 'No idea' }
    const all = [
      small,
      fingerprint({ ...smallInstrument, version: 2 }, smallWords, shared),
      fingerprint(reordered, smallWords, shared),
      fingerprint(smallInstrument, titled, shared),
      fingerprint(smallInstrument, smallWords, relabelled),
    ]
    expect(new Set(all).size).toBe(5)
  })

  it('of a translation is that of the source words', () => {
    const welsh = { ...smallWords, language: 'cy', title: 'Te' }
    const localised = localise(smallInstrument, welsh, shared, { words: smallWords, shared })
    expect(localised.title).toBe('Te')
    expect(localised.fingerprint).toBe(small)
  })

  it('of every published version is still the one it was published with', () => {
    const now = instrumentVersions.map((instrument) => {
      const words = findWords(instrument.id, instrument.version, 'en')
      const english = sharedWords('en')
      if (!words || !english) throw new Error(`${instrument.id} has no English words`)
      return [`${instrument.id}@${instrument.version}`, fingerprint(instrument, words, english)]
    })
    /* Drafts may stand beside them, and change every day. */
    const published = now.filter(([name = '']) => Object.hasOwn(publishedFingerprints, name))
    expect(Object.fromEntries(published)).toEqual(publishedFingerprints)
  })
})

describe('canonicalJson', () => {
  it('sorts keys, keeps lists in order and drops what is undefined', () => {
    expect(canonicalJson({ b: [2, 1, null], a: { d: 'x', c: true, e: undefined } })).toBe(
      '{"a":{"c":true,"d":"x"},"b":[2,1,null]}',
    )
  })
})
