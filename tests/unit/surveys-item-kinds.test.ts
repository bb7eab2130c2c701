import { describe, expect, it } from 'vitest'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import { itemKinds, kindOf, responseOptions } from '../../surveys/model/item-kinds/index.ts'
import { smallInstrument } from '../support/small-instrument.ts'

const items = new Map(instrumentItems(smallInstrument).map((item) => [item.id, item]))

function item(id: string) {
  const found = items.get(id)
  if (!found) throw new Error(`the small instrument has no ${id}`)
  return found
}

describe('response options', () => {
  it.each([
    ['likes-tea', ['yes', 'no']],
    ['how-often', ['often', 'rarely']],
    ['mood', ['happy', 'in-between', 'sad']],
    ['life', ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10']],
    ['time', ['too-little', 'about-right', 'too-much', 'none']],
    ['wishes', ['cake', 'walks', 'rest']],
    ['cups', ['0', '1', '2', '3']],
    ['comment', []],
  ])('of %s are its codes in display order', (id, codes) => {
    expect(responseOptions(item(id)).map((option) => option.code)).toEqual(codes)
  })

  it('carry numbers for scales and counts only', () => {
    expect(responseOptions(item('cups')).map((option) => option.value)).toEqual([0, 1, 2, 3])
    expect(responseOptions(item('life')).at(-1)).toEqual({ code: '10', value: 10 })
    expect(responseOptions(item('mood')).map((option) => option.value)).toEqual([null, null, null])
  })

  it('leave out "none" and the middle face where the item does not have them', () => {
    const base = { id: 'x', notSure: false, preferNotToSay: false }
    expect(responseOptions({ ...base, kind: 'amount', none: false })).toHaveLength(3)
    expect(responseOptions({ ...base, kind: 'faces', faces: 2 }).map((option) => option.code)).toEqual([
      'happy',
      'sad',
    ])
  })

  it('stand under the name of their own kind in the registry', () => {
    for (const [name, definition] of Object.entries(itemKinds)) expect(definition.kind).toBe(name)
  })
})

describe('stored answers', () => {
  it('lose the order of ticks', () => {
    const wishes = item('wishes')
    const stored = kindOf(wishes).storedAnswer(wishes, { codes: ['rest', 'cake'] })
    expect(stored).toEqual({ codes: ['cake', 'rest'] })
  })

  it('take nothing ticked and blank text for a skip, and trim what was typed', () => {
    const wishes = item('wishes')
    const comment = item('comment')
    expect(kindOf(wishes).storedAnswer(wishes, { codes: [] })).toEqual({ missing: 'skipped' })
    expect(kindOf(comment).storedAnswer(comment, { text: ' \n ' })).toEqual({ missing: 'skipped' })
    expect(kindOf(comment).storedAnswer(comment, { text: ' good tea ' })).toEqual({ text: 'good tea' })
  })
})
