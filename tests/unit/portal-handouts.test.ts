import { describe, expect, test } from 'vitest'
import { handoutWords } from '../../surveys/languages/handout-words.ts'
import { languagesByCode } from '../../surveys/languages/index.ts'
import { screenWords } from '../../surveys/languages/screen-words.ts'
import { translationState } from '../../surveys/languages/translation-state.ts'
import { bands } from '../../surveys/model/instrument.ts'
import { stringsOf } from '../../surveys/model/translation-strings.ts'

const languages = Object.keys(languagesByCode)

describe.each(languages)('what is handed out in %s', (language) => {
  const own = languagesByCode[language]

  test.each(bands)('at ages %s is what the language has, and in its own address', (band) => {
    const toChild = band === '8-10' || band === '11-17' ? own?.handoutsToChildren : undefined
    expect(handoutWords(language, band)).toBe(toChild ?? own?.handouts)
  })

  test.each(bands)('at ages %s names what is on the screen as the screen does', (band) => {
    const words = handoutWords(language, band)
    const screen = screenWords(language, band)
    if (words === undefined || screen === undefined) throw new Error(language)
    const { adult } = screen.helper
    expect([words.leaflet.toDo, words.leaflet.notToDo, words.leaflet.toSay]).toEqual([
      adult.toDo,
      adult.notToDo,
      adult.toSay,
    ])
    // A card has no room for the whole title: its beginning, with dots after it.
    const [, beginning = ''] = /[“«](.+)…[”»]/.exec(words.card.sameMark) ?? []
    expect(beginning.length).toBeGreaterThan(8)
    expect(screen.assent.howDoIKnow.title.startsWith(beginning)).toBe(true)
    expect(words.notReviewed).toBe(screen.common.draftNotice)
  })

  test('is read by whoever reviews the survey in it', () => {
    const { parts } = translationState(language, 'ages-11-17', 1)
    const part = parts.find((each) => each.part === 'handouts')
    expect(part).toMatchObject({ missing: [], stale: [], leftOver: [], otherPlaceholders: [] })
  })
})

test('a language that nobody speaks here has none', () => {
  expect(handoutWords('constructor', '11-17')).toBeUndefined()
})

describe('in Welsh', () => {
  const ti = /(?<!\p{L})(ti|di|sgania|theipia|cer)(?!\p{L})/iu
  const chi = /(?<!\p{L})(chi|sganiwch|theipiwch|ewch)(?!\p{L})/iu
  const said = (words: object | undefined) => Object.values(stringsOf(words ?? {})).join(' ')

  test('a child’s card says “ti”, and the leaflet beside it “chi” to the adult', () => {
    const toChild = handoutWords('cy', '8-10')
    expect(said(toChild?.card)).toMatch(ti)
    expect(said(toChild?.card)).not.toMatch(chi)
    expect(said(toChild?.leaflet)).not.toMatch(ti)
  })

  test.each(['16-25', '4-7'] as const)(
    'at ages %s whoever types the code is told “chi” by the card',
    (band) => {
      const card = said(handoutWords('cy', band)?.card)
      expect(card).toMatch(chi)
      expect(card).not.toMatch(ti)
    },
  )
})
