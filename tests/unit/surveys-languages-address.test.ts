import { describe, expect, it } from 'vitest'
import { instrumentVersions } from '../../surveys/instruments/index.ts'
import { languagesByCode } from '../../surveys/languages/index.ts'
import { plainPageWords } from '../../surveys/languages/plain-page-words.ts'
import { screenWords } from '../../surveys/languages/screen-words.ts'
import { partsOfLanguage } from '../../surveys/languages/translation-parts.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'

const textsOfPart = (language: string, name: string) =>
  Object.entries(partsOfLanguage(language).find(({ part }) => part === name)?.own ?? {})
const within = (texts: [string, string][], pattern: RegExp) => texts.filter(([, text]) => pattern.test(text))

describe('Welsh', () => {
  const ti = /(?<!\p{L})(ti|di|dy|wyt|rwyt|gelli|cei|fyddi|byddi|arnat|wrthot|ynot|paid)(?!\p{L})/iu
  const chi = /(?<!\p{L})(chi|eich|ydych|rydych|gallwch|cewch|byddwch|arnoch|wrthoch|peidiwch)(?!\p{L})/iu
  /** Said to the adult beside a child. "Ydych chi i gyd" is said to brothers and sisters: several people. */
  const toTheAdult =
    /^(helperGuidance\.(title|lines|toDo|notToDo)|handOver\.toChild|helper\.(forTheHelper|adult)|sections\.about-the-child|limits\.(4-7|16-25))/
  const severalPeople = /time-with-brothers-and-sisters\.hint$/

  it.each(['ages-8-10@1', 'ages-11-17@1', 'screen-to-children', 'plain-page-to-children', 'glossary'])(
    'says “ti” to children in %s',
    (part) => {
      const texts = textsOfPart('cy', part).filter(
        ([place]) => !toTheAdult.test(place) && !severalPeople.test(place),
      )
      expect(within(texts, ti).length).toBeGreaterThan(10)
      expect(within(texts, chi)).toEqual([])
    },
  )

  it('says “ti” to a child of four and “chi” to the adult who assents and helps', () => {
    const texts = textsOfPart('cy', 'ages-4-7@1')
    const adult = texts.filter(([place]) => /^assent\./.test(place) || toTheAdult.test(place))
    const child = texts.filter((each) => !adult.includes(each))
    expect(within(adult, ti)).toEqual([])
    expect(within(child, chi)).toEqual([])
  })

  it.each(['care-leavers-16-25@1', 'screen', 'plain-page'])('says “chi” to adults in %s', (part) => {
    // What children of the two bands between are told stands beside what adults are told, in its own address.
    const texts = textsOfPart('cy', part).filter(([place]) => !/^limits\.(8-10|11-17)$/.test(place))
    expect(within(texts, chi).length).toBeGreaterThan(10)
    expect(within(texts, ti)).toEqual([])
  })

  it('says “chi” to the adult who sends for a child of 4 to 7, “ti” at the child’s questions, and neither where both may read', () => {
    const texts = textsOfPart('cy', 'screen-for-two')
    const eithers = /^(common|help|assent\.declined)\./
    const childs = /^(rest|question)\./
    expect(within(texts, ti).length).toBeGreaterThan(3)
    expect(within(texts, ti).filter(([place]) => !childs.test(place))).toEqual([])
    expect(within(texts, chi).filter(([place]) => childs.test(place))).toEqual([])
    expect(within(texts, chi).filter(([place]) => eithers.test(place))).toEqual([])
    const sent = within(texts, chi).filter(([place]) => /^(sending|thankYou|problems)\./.test(place))
    expect(sent.length).toBeGreaterThan(10)
    expect(screenWords('cy', '4-7')?.sending.failed.title).toBe('Dydy eich atebion ddim wedi mynd eto')
    const plain = plainPageWords('cy', '4-7')
    expect(plain?.faults.chooseOne).toBe('Dewiswch un ateb.')
    expect(plain?.routing.said).toBe('gwnest ti ateb {answers} i {question}')
  })

  it('speaks to nobody where child and adult read the same list', () => {
    const texts = [...textsOfPart('cy', 'services'), ...textsOfPart('cy', 'shared')]
    expect([...within(texts, ti), ...within(texts, chi)]).toEqual([])
  })

  it('answers each question of yes or no with its own verb', () => {
    const without = instrumentVersions.flatMap((instrument) => {
      const words = languagesByCode['cy']?.instruments.find(
        (each) => each.instrument === instrument.id && each.version === instrument.version,
      )
      return instrumentItems(instrument)
        .filter(({ id, kind }) => kind === 'yes-no' && words?.items[id]?.labels === undefined)
        .map(({ id }) => `${instrument.id}: ${id}`)
    })
    expect(without).toEqual([])
  })

  it('chooses the screens by band, and “chi” before the code has said who it is', () => {
    expect(screenWords('cy', '11-17')?.start.codeLabel).toBe('Dy god')
    expect(screenWords('cy', '16-25')?.start.codeLabel).toBe('Eich cod')
    expect(screenWords('cy')?.start.codeLabel).toBe('Eich cod')
    expect(screenWords('en', '4-7')).toBe(screenWords('en'))
    expect(screenWords('constructor')).toBeUndefined()
  })
})

describe('Arabic', () => {
  const texts = partsOfLanguage('ar').flatMap(({ own }) => Object.entries(own))

  it('uses no word that says whether a woman or a man is spoken to', () => {
    /* The present tense and the imperative as said to a man, and adjectives for the one who answers. */
    const gendered =
      /(?<!\p{L})[وف]?(تشعر|تثق|تعيش|تسكن|تريد|تستطيع|تعتقد|تظن|تجد|تقول|تختار|تضغط|اختر|اضغط|أخبر|فكّر|اكتب|انقر|سعيد|متأكد|وحيد|قلق|خائف)(?!\p{L})/u
    /* "A happy day" is about the day, "a day of worry" about the worry; "I will not tell" is the helper's. */
    const aboutOthers = /يومًا سعيدًا لك أم غير سعيد|يوم قلق|لن أخبر/
    const rest = texts.map(([place, text]): [string, string] => [place, text.replace(aboutOthers, '')])
    expect(within(rest, gendered)).toEqual([])
  })

  it('keeps a telephone number in its own order between Arabic words', () => {
    const loose = texts.filter(([, text]) => /\d \d/.test(text.replace(/\u2066[^\u2069]*\u2069/g, '')))
    expect(loose).toEqual([])
    expect(screenWords('ar')?.help.call).toContain('\u2066{number}\u2069')
  })

  it('closes every isolate it opens', () => {
    const count = (text: string, mark: RegExp) => (text.match(mark) ?? []).length
    const open = texts.filter(([, text]) => count(text, /[\u2066\u2068]/g) !== count(text, /\u2069/g))
    expect(open).toEqual([])
  })

  it('uses Latin letters only for names and for English terms beside their translation', () => {
    const latin = texts.filter(([, text]) =>
      /[A-Za-z]/.test(
        text
          .replace(/\{\w+\}|\([^)]*\)|\u2066[^\u2069]*\u2069/g, '')
          .replace(/Childline|Samaritans|JavaScript|Heard|\bPA\b|\bIRO\b/g, ''),
      ),
    )
    expect(latin).toEqual([])
  })

  it('uses Arabic punctuation', () => {
    expect(within(texts, /[?;]|,(?!\d)/)).toEqual([])
  })
})
