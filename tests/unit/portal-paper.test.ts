import { describe, expect, test } from 'vitest'
import type { KeyingField, OpenedSheet } from '../../client/portal/edge/paper-wire.ts'
import { keying, openKeying } from '../../client/portal/paper/keying-state.ts'
import { keysOf, readKeys } from '../../client/portal/paper/read-keys.ts'

const box = (code: string, key: string) => ({
  ...{ page: 3, code, key, label: code },
  ...{ x: 0, y: 0, width: 6, height: 6 },
})
const field = (id: string, more: Partial<KeyingField> = {}): KeyingField => ({
  ...{ id, number: 1, page: 3, question: id, routing: null, kind: 'one', most: 1, mostCharacters: 0 },
  boxes: [box('yes', '1'), box('no', '2'), box('not-sure', '3')],
  ...more,
})
const scale = field('life', {
  boxes: [...Array.from({ length: 11 }, (_, step) => box(String(step), String(step))), box('not-sure', 'a')],
})
const wishes = field('wishes', {
  kind: 'several',
  most: 2,
  boxes: ['cake', 'walks', 'rest'].map((code, place) => box(code, String(place + 1))),
})
const words = field('comment', { kind: 'writing', mostCharacters: 12, boxes: [], page: 4 })

describe('what a key says', () => {
  test.each([
    [field('tea'), '2', { boxes: ['no'] }],
    [field('tea'), ' 3 ', { boxes: ['not-sure'] }],
    [field('tea'), '-', { mark: 'left-blank' }],
    [field('tea'), '*', { mark: 'two-ticked' }],
    [field('tea'), '/', { mark: 'not-readable' }],
    [scale, '0', { boxes: ['0'] }],
    [scale, '10', { boxes: ['10'] }],
    [scale, 'A', { boxes: ['not-sure'] }],
    [wishes, '13', { boxes: ['cake', 'rest'] }],
    [wishes, '3 1', { boxes: ['rest', 'cake'] }],
    [words, 'My dog.', { text: 'My dog.' }],
  ])('%o: %s', (of, typed, keyed) => {
    expect(readKeys(of, 'first', typed)).toEqual({ ok: true, keyed })
  })

  test.each([
    [field('tea'), '', 'left blank'],
    [field('tea'), '12', 'type *'],
    [field('tea'), '9', 'no such box'],
    [wishes, '123', 'Type *'],
    [words, '*', 'no boxes here'],
    [words, 'Far too many words.', '12 characters'],
  ])('%o: %s is told in words', (of, typed, told) => {
    const read = readKeys(of, 'first', typed)
    expect(read.ok).toBe(false)
    expect('message' in read ? read.message : '').toContain(told)
  })

  test('the second person says only whether something is written', () => {
    expect(readKeys(words, 'second', '1')).toEqual({ ok: true, keyed: { written: true } })
    expect(readKeys(words, 'second', 'My dog.').ok).toBe(false)
  })

  test('what was typed before is shown as it was typed', () => {
    expect(keysOf(wishes, { boxes: ['rest', 'cake'] })).toBe('13')
    expect(keysOf(field('tea'), { mark: 'not-readable' })).toBe('/')
  })
})

describe('a form, field by field', () => {
  const assent = field('$assent', { boxes: [box('agree', '1'), box('decline', '2')], page: 1 })
  const sheet = { fields: [assent, field('tea'), wishes, words], turn: 'first' } as const
  const opened = { ...sheet, draft: {} } as unknown as OpenedSheet
  const type = (state: ReturnType<typeof openKeying>, text: string) =>
    keying(sheet, keying(sheet, state, { type: 'typed', text }), { type: 'entered' })

  test('Enter goes on, what is wrong stays and is said, and the arrow goes back', () => {
    const start = openKeying(opened)
    const wrong = type(start, '7')
    expect([wrong.at, wrong.typed['$assent'], wrong.fault === undefined]).toEqual([0, '7', false])
    const right = type(wrong, '1')
    expect([right.at, right.fault]).toEqual([1, undefined])
    expect(keying(sheet, right, { type: 'went', to: 0 }).at).toBe(0)
  })

  test('after a no nothing else is asked for', () => {
    expect(type(openKeying(opened), '2').at).toBe(sheet.fields.length)
  })

  test.each(['-', '*', '/', 'm'])('without a yes (%s) nothing else is asked for', (key) => {
    const state = type(openKeying(opened), key)
    expect(state.at).toBe(sheet.fields.length)
    expect(openKeying({ ...opened, draft: state.entry }).at, 'after a break too').toBe(sheet.fields.length)
  })

  test('a page that is missing is not readable as a whole, and what was typed of it stays', () => {
    const begun = type(type(openKeying(opened), '1'), '2')
    const missing = type(begun, 'm')
    expect([missing.at, missing.entry]).toEqual([
      3,
      { $assent: { boxes: ['agree'] }, tea: { boxes: ['no'] }, wishes: { mark: 'not-readable' } },
    ])
  })

  test('a draft goes on where it ends', () => {
    const draft = { $assent: { boxes: ['agree'] }, tea: { boxes: ['no'] } }
    const state = openKeying({ ...opened, draft })
    expect([state.at, state.typed['tea'], state.typed['wishes']]).toEqual([2, '2', ''])
  })
})
