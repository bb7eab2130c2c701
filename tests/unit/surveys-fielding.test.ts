import { describe, expect, it } from 'vitest'
import { fieldingFaults, mayBeFielded, versionStatus } from '../../surveys/instruments/may-be-fielded.ts'
import { servedVersions } from '../../surveys/instruments/served-versions.ts'
import { shared } from '../../surveys/languages/en/shared.ts'
import { fingerprint } from '../../surveys/model/fingerprint.ts'
import type { InstrumentWords } from '../../surveys/model/words.ts'
import { day, home, likesHome, soundInstrument, soundWords } from '../examples/sound-instrument.ts'

const published = { 'tiny@1': fingerprint(soundInstrument, soundWords, shared) }
const codesOf = (faults: readonly { readonly code: string }[]) => faults.map(({ code }) => code)

describe('a wave', () => {
  it('may field what was published and is still the same', () => {
    expect(fieldingFaults(soundInstrument, soundWords, published)).toEqual([])
    expect(mayBeFielded('ages-11-17', 1)).toEqual([])
  })

  it('may not field a draft', () => {
    expect(codesOf(fieldingFaults(soundInstrument, soundWords, {}))).toEqual(['draft-not-fielded'])
    expect(codesOf(mayBeFielded('ages-11-17', 1, {}))).toEqual(['draft-not-fielded'])
    expect([versionStatus('tiny', 1, published), versionStatus('tiny', 2, published)]).toEqual([
      'published',
      'draft',
    ])
  })

  it('may not field a version that was changed after it was published', () => {
    const words = { ...soundWords, title: 'House' }
    expect(codesOf(fieldingFaults(soundInstrument, words, published))).toEqual(['published-version-changed'])
  })

  it('may not field what nobody knows or has worded', () => {
    expect(codesOf(mayBeFielded('ages-3-4', 1))).toEqual(['unknown-version'])
    expect(codesOf(fieldingFaults(soundInstrument, undefined, published))).toEqual(['version-without-words'])
  })
})

describe('the versions a server serves', () => {
  const sound = { id: 'tiny', version: 1, definition: soundInstrument, words: soundWords }

  it('are the others when one file is broken, which is refused with every fault and its place', () => {
    const broken = {
      id: 'broken',
      version: 1,
      definition: {
        ...soundInstrument,
        id: 'broken',
        sections: [
          { ...home, items: [{ ...likesHome, askedIf: { item: 'tea', is: ['yes'] } }, likesHome, day] },
        ],
      },
      words: { ...soundWords, instrument: 'broken', title: '' },
    }
    const { served, drafts, refused } = servedVersions([broken, sound], published)
    expect(served).toEqual([{ id: 'tiny', version: 1 }])
    expect(drafts).toEqual([])
    expect(
      refused.map(({ id, faults }) => [id, faults.map(({ code, path }) => [code, ...path].join(' '))]),
    ).toEqual([
      [
        'broken',
        [
          'duplicate-item sections 0 items 1 id',
          'routing-to-unknown-item sections 0 items 0 askedIf item',
          'empty-words words en title',
        ],
      ],
    ])
  })

  it('are the others when one has no shape at all, or words that cannot even be looked at', () => {
    const nothing = { id: 'nothing', version: 1, definition: null, words: soundWords }
    const halfWritten = {
      ...sound,
      version: 2,
      words: { ...soundWords, items: null } as unknown as InstrumentWords,
    }
    const { served, refused } = servedVersions([nothing, halfWritten, sound], published)
    expect(served).toEqual([{ id: 'tiny', version: 1 }])
    expect(refused.map(({ faults }) => codesOf(faults))).toEqual([['wrong-shape'], ['unreadable-version']])
  })

  it('leave drafts out without calling them broken', () => {
    expect(servedVersions([sound], {})).toEqual({
      served: [],
      drafts: [{ id: 'tiny', version: 1 }],
      refused: [],
    })
  })

  it('here are all that were published', () => {
    expect(servedVersions().refused).toEqual([])
  })
})
