import { describe, expect, it } from 'vitest'
import { findLocalised, findWords, languagesOf, sharedWords } from '../../surveys/instruments/index.ts'
import { shared } from '../../surveys/languages/en/shared.ts'
import { localise } from '../../surveys/model/localise.ts'
import { smallInstrument, smallWords } from '../support/small-instrument.ts'

const localised = localise(smallInstrument, smallWords, shared)
const items = localised.sections.flatMap((section) => section.items)
const item = (id: string) => items.find((each) => each.id === id)

describe('localise', () => {
  it('puts the labels of each kind where they belong', () => {
    expect(item('likes-tea')?.options).toEqual([
      { code: 'yes', label: 'Yes' },
      { code: 'no', label: 'No' },
    ])
    expect(item('how-often')?.options.map((option) => option.label)).toEqual(['Often', 'Rarely'])
    expect(item('mood')?.options.map((option) => option.label)).toEqual(['Happy', 'In between', 'Sad'])
    expect(item('life')?.options.map((option) => option.label)).toEqual([
      '0',
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ])
    expect(item('time')?.options.map((option) => option.label)).toEqual([
      'Too little',
      'About right',
      'Too much',
      'We do not see each other',
    ])
    expect(item('cups')?.options.map((option) => option.label)).toEqual(['None', '1', '2', '3 or more'])
    expect(item('comment')?.options).toEqual([])
  })

  it('sets the ways not to answer apart, and states ends and limits only where they are', () => {
    expect(item('likes-tea')?.optOuts).toEqual([{ missing: 'not-sure', label: 'I’m not sure' }])
    expect(item('life')?.optOuts).toEqual([{ missing: 'prefer-not-to-say', label: 'I’d rather not say' }])
    expect(item('life')?.ends).toEqual({ low: 'Bad', high: 'Good' })
    expect(item('wishes')?.most).toBe(2)
    expect(item('cups')?.most).toBeUndefined()
    expect(item('comment')?.mostCharacters).toBe(12)
  })

  it('is plain JSON', () => {
    const there = JSON.parse(JSON.stringify(localised))
    expect(there).toEqual(localised)
  })

  it('throws on words that the checker would have refused', () => {
    const { cups: _cups, ...others } = smallWords.items
    expect(() => localise(smallInstrument, { ...smallWords, items: others }, shared)).toThrow('cups')
  })
})

describe('the registry', () => {
  it('finds what is there', () => {
    expect(findLocalised('ages-11-17', 1, 'en')?.band).toBe('11-17')
    expect(languagesOf('ages-11-17', 1)).toContain('en')
    expect(languagesOf('ages-11-17', 1)).toContain('cy')
  })

  it('finds nothing for unknown ids, versions and languages', () => {
    expect(findLocalised('ages-11-17', 2, 'en')).toBeUndefined()
    expect(findLocalised('constructor', 1, 'en')).toBeUndefined()
    expect(findLocalised('ages-11-17', 1, 'xx')).toBeUndefined()
    expect(findWords('ages-11-17', 1, 'xx')).toBeUndefined()
    expect(sharedWords('xx')).toBeUndefined()
    expect(languagesOf('ages-99', 1)).toEqual([])
  })
})
