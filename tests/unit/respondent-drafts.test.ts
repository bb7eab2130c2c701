import { describe, expect, test } from 'vitest'
import { pickWords } from '../../client/respondent/draft/keep-draft.ts'
import { lockDraft, unlockDraft } from '../../client/respondent/draft/lock-draft.ts'
import { isCurrent, nameOfDraft } from '../../client/respondent/edge/draft-store.ts'
import { wordList as arabic } from '../../surveys/languages/ar/word-list.ts'
import { wordList as welsh } from '../../surveys/languages/cy/word-list.ts'
import { screen } from '../../surveys/languages/en/screen.ts'
import { wordList as english } from '../../surveys/languages/en/word-list.ts'
import { languagesByCode } from '../../surveys/languages/index.ts'
import { plainWords } from '../../surveys/languages/matches-worry-words.ts'

const hour = 3_600_000
const noon = Date.UTC(2026, 2, 2, 12, 20)
const words = 'acorn amber anchor apple apricot apron'
const content = { draft: { code: 'ABCDEFGHJKMN', answers: { comment: { text: 'The dog waits.' } } } }

describe('the day of a draft', () => {
  const name = nameOfDraft(noon, '123')

  test.each([
    ['at once', 0, true],
    ['after twenty-three hours', 23 * hour, true],
    ['after twenty-four hours', 24 * hour, false],
    ['after a year', 365 * 24 * hour, false],
    ['with the clock set back', -2 * hour, false],
  ])('%s', (_when, later, open) => {
    expect(isCurrent(name, noon + later)).toBe(open)
  })

  test('is never longer than 24 hours, and never shorter than 23', () => {
    for (let minute = 0; minute < 60; minute += 1) {
      const saved = noon + minute * 60_000
      const each = nameOfDraft(saved, '1')
      expect(isCurrent(each, saved + 23 * hour)).toBe(true)
      expect(isCurrent(each, saved + 24 * hour)).toBe(false)
    }
  })

  test('is over for a name that nobody can read', () => {
    expect(isCurrent('heard-saved-soon-1', noon)).toBe(false)
  })

  test('tells the hour and not the minute', () => {
    expect(nameOfDraft(noon + 5 * 60_000, '123')).toBe(name)
  })
})

describe('a locked draft', () => {
  test('opens with its words however they are typed, and holds what was saved', async () => {
    const locked = await lockDraft('one', words, content)
    expect(await unlockDraft('one', ' Acorn, AMBER anchor-apple  apricot\napron. ', locked)).toMatchObject(
      content,
    )
  })

  test.each([
    ['other words', 'one', 'acorn amber anchor apple apricot arch'],
    ['the words in another order', 'one', 'amber acorn anchor apple apricot apron'],
    ['five of the six', 'one', 'acorn amber anchor apple apricot'],
    ['no words', 'one', ''],
    ['its words, renamed to live longer', 'two', words],
  ])('does not open with %s', async (_what, name, typed) => {
    expect(await unlockDraft(name, typed, await lockDraft('one', words, content))).toBeUndefined()
  })

  test('shows neither code nor answer, is never twice the same, and is as long whatever was written', async () => {
    const long = { draft: { ...content.draft, answers: { comment: { text: 'Long. '.repeat(400) } } } }
    const locked = await Promise.all([content, content, long].map((each) => lockDraft('one', words, each)))
    for (const each of locked) {
      expect(each).toMatch(/^[\w+/]+=*$/)
      expect(Buffer.from(each, 'base64').toString('latin1')).not.toMatch(
        /ABCDEFGHJKMN|dog waits|acorn amber/i,
      )
    }
    expect(new Set(locked).size).toBe(3)
    expect(new Set(locked.map(({ length }) => length)).size).toBe(1)
  })
})

describe('the words', () => {
  test.each([
    ['English', english],
    ['Welsh', welsh],
    ['Arabic', arabic],
  ])('in %s are 256, told apart without accents and marks, and short', (_language, list) => {
    expect(list.length).toBe(256)
    expect(new Set(list.map(plainWords)).size).toBe(256)
    expect(list.filter((word) => !/^\p{L}{2,12}$/u.test(word))).toEqual([])
  })

  test('are six, and each of the list as likely as another', () => {
    const drawn = Array.from({ length: 2000 }, () => pickWords(english).split(' '))
    expect(new Set(drawn.map(({ length }) => length))).toEqual(new Set([6]))
    expect(new Set(drawn.flat()).size).toBe(256)
    expect(() => pickWords(english.slice(1))).toThrow(RangeError)
  })
})

test('the page that gives the words names the way back as the start page does, in every language', () => {
  for (const { draftTexts, screen: own } of Object.values(languagesByCode)) {
    expect(draftTexts.saved.paragraphs.join(' ')).toContain(own.start.savedAnswers)
    expect(draftTexts.save.paragraphs.join(' ')).toContain(own.common.leaveNow)
  }
  expect(screen.start.savedAnswers).not.toBe('')
})
