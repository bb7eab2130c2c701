import { describe, expect, it } from 'vitest'
import type { Answers } from '../../surveys/model/answer.ts'
import { checkAnswers } from '../../surveys/model/check-answers.ts'
import { completeAnswers } from '../../surveys/model/complete-answers.ts'
import { smallInstrument } from '../support/small-instrument.ts'

const valid: Answers = {
  'likes-tea': { code: 'yes' },
  'how-often': { code: 'often' },
  mood: { code: 'in-between' },
  life: { missing: 'prefer-not-to-say' },
  time: { code: 'none' },
  wishes: { codes: ['cake', 'rest'] },
  cups: { code: '3' },
  comment: { text: 'twelve chars' },
}

const places = (answers: Answers) =>
  checkAnswers(smallInstrument, answers).map((fault) => [fault.code, ...fault.path].join(' '))

describe('checkAnswers', () => {
  it('finds no fault with valid answers, nor with none at all', () => {
    expect(places(valid)).toEqual([])
    expect(places({})).toEqual([])
  })

  it.each<[string, Answers, string]>([
    ['an unknown item', { coffee: { code: 'yes' } }, 'unknown-item answers coffee'],
    ['an unknown code', { mood: { code: 'angry' } }, 'unknown-code answers mood code'],
    ['a number past the scale', { life: { code: '11' } }, 'unknown-code answers life code'],
    ['a code inherited by every object', { mood: { code: 'constructor' } }, 'unknown-code answers mood code'],
    [
      'an item inherited by every object',
      { constructor: { code: 'yes' } },
      'unknown-item answers constructor',
    ],
    ['text for a choice', { mood: { text: 'fine' } }, 'wrong-answer-shape answers mood'],
    ['a list for one code', { mood: { codes: ['sad'] } }, 'wrong-answer-shape answers mood'],
    ['one code for a list', { wishes: { code: 'cake' } }, 'wrong-answer-shape answers wishes'],
    ['a code for text', { comment: { code: 'yes' } }, 'wrong-answer-shape answers comment'],
    [
      'too many ticks',
      { wishes: { codes: ['cake', 'walks', 'rest'] } },
      'too-many-codes answers wishes codes',
    ],
    ['a tick twice', { wishes: { codes: ['cake', 'cake'] } }, 'duplicate-code answers wishes codes 1'],
    ['an unknown tick', { wishes: { codes: ['cake', 'pie'] } }, 'unknown-code answers wishes codes 1'],
    ['text too long', { comment: { text: 'thirteen char' } }, 'text-too-long answers comment text'],
    ['an opt-out not offered', { mood: { missing: 'not-sure' } }, 'opt-out-not-offered answers mood missing'],
    ['an item routing leaves out', { 'how-often': { code: 'often' } }, 'item-not-asked answers how-often'],
  ])('finds %s and says where', (_what, answers, expected) => {
    expect(places(answers)).toEqual([expected])
  })

  it('finds all faults at once', () => {
    const answers: Answers = {
      'likes-tea': { code: 'no' },
      'how-often': { code: 'daily' },
      wishes: { codes: ['cake', 'cake', 'pie'] },
    }
    expect(places(answers)).toEqual([
      'item-not-asked answers how-often',
      'unknown-code answers how-often code',
      'duplicate-code answers wishes codes 1',
      'unknown-code answers wishes codes 2',
      'too-many-codes answers wishes codes',
    ])
  })

  it('keeps what a person typed out of every fault', () => {
    const typed = 'My name is Robin'
    const faults = checkAnswers(smallInstrument, {
      [typed]: { text: typed },
      mood: { code: typed },
      wishes: { codes: [typed] },
      comment: { text: typed },
    })
    expect(faults).toHaveLength(4)
    expect(JSON.stringify(faults)).not.toContain('Robin')
  })
})

describe('completeAnswers', () => {
  it('writes down as skipped what was asked and left alone, in the order of the definition', () => {
    const stored = completeAnswers(smallInstrument, { cups: { code: '0' }, 'likes-tea': { code: 'yes' } })
    expect(Object.entries(stored)).toEqual([
      ['likes-tea', { code: 'yes' }],
      ['how-often', { missing: 'skipped' }],
      ['mood', { missing: 'skipped' }],
      ['life', { missing: 'skipped' }],
      ['time', { missing: 'skipped' }],
      ['wishes', { missing: 'skipped' }],
      ['cups', { code: '0' }],
      ['comment', { missing: 'skipped' }],
    ])
  })

  it('leaves out what was not asked', () => {
    expect(completeAnswers(smallInstrument, { 'likes-tea': { missing: 'not-sure' } })).not.toHaveProperty(
      'how-often',
    )
  })
})
