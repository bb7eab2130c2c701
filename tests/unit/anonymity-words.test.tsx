import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { fields } from '../../client/renderers/item-kinds/index.ts'
import { renderCodePage } from '../../client/renderers/plain-page/code-page.tsx'
import { renderQuestionsPage } from '../../client/renderers/plain-page/questions-page.tsx'
import { paperDocument } from '../../server/documents/paper/paper-document.ts'
import { wordsOfPage } from '../../server/plain-page/words-of-page.ts'
import { findLocalised, instrumentVersions, languagesOf } from '../../surveys/instruments/index.ts'
import { screenWords } from '../../surveys/languages/screen-words.ts'
import type { LocalisedInstrument } from '../../surveys/model/localised-instrument.ts'
import { paperInput } from '../support/paper-forms.ts'

/** Every version in every language it is there in. */
const translated = instrumentVersions.flatMap(({ id, version }) =>
  languagesOf(id, version).flatMap((language) => {
    const instrument = findLocalised(id, version, language)
    return instrument === undefined ? [] : [[id, language, instrument] as const]
  }),
)

/** What only mathematics in the browser makes true: "nobody can find out", in whatever words a language says it. */
const nobodyCan: Readonly<Record<string, RegExp>> = {
  en: /nobody can (find|tell|match|use|look)|no one can (find|tell)|(cannot|can’t) see who/i,
  cy: /all neb ddod i wybod|na all neb (ddod|eu)|neb yn gallu ei ddefnyddio|ddim gweld pwy/i,
  ar: /لا يمكن لأحد (معرفة|أن يعرف|أن يصل)|أحدًا لن يعرف|يستطيع أحد|لا يمكننا معرفة من/,
}
const promised = (language: string): RegExp => nobodyCan[language] ?? /^/

const textOf = (html: string): string =>
  html
    .replaceAll(/<[^>]*>/g, '\n')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')

const plainPage = (instrument: LocalisedInstrument): string =>
  renderQuestionsPage({
    words: wordsOfPage(instrument.language, instrument.band),
    instrument,
    reader: { nation: 'wales', band: instrument.band },
    localAuthority: 'Elmshire',
    synthetic: true,
    draft: true,
    languages: ['en', 'cy', 'ar'],
    code: '',
    nonce: '',
    fields: new Map(),
    faults: [],
  })

describe.each(translated)('%s in %s', (_id, language, instrument) => {
  const screen = screenWords(language, instrument.band)
  const { plain } = wordsOfPage(language, instrument.band)
  const boxes = instrument.sections.flatMap(({ items }) => items).filter(({ kind }) => kind === 'free-text')

  test('above every box to write in stands that nobody can find out who wrote, so nobody can send help', () => {
    if (screen === undefined) throw new Error(language)
    expect(screen.question.textNotice).toMatch(promised(language))
    expect(boxes.length).toBeGreaterThan(instrument.band === '4-7' ? -1 : 0)
    for (const item of boxes) {
      const Field = fields[item.kind]
      const html = renderToString(
        <Field item={item} answer={undefined} words={screen} onAnswer={() => {}} onHelp={() => {}} />,
      )
      const above = html.slice(0, html.indexOf('<textarea'))
      expect(textOf(above)).toContain(screen.question.textNotice)
      expect(textOf(above)).toContain(screen.common.help)
      expect(above).toContain(`id="${item.id}-notice"`)
      expect(html).toMatch(new RegExp(`<textarea[^>]*aria-describedby="[^"]*${item.id}-notice`))
    }
  })

  test('the page without JavaScript promises no more than it can keep: our word, and not that nobody can find out', () => {
    const text = textOf(plainPage(instrument))
    expect(text).not.toMatch(promised(language))
    expect(text).toContain(plain.limits[instrument.band])
    expect(text).toContain(plain.aboutThisPage.paragraphs[1])
    expect(text.split(plain.textNotice)).toHaveLength(boxes.length + 1)
  })

  test('the paper form promises no more than it can keep either', () => {
    const form = paperDocument(paperInput(instrument.id, instrument.version, language), false)
    const { sheets: _squareCodes, ...said } = form
    expect(JSON.stringify(said)).not.toMatch(promised(language))
    expect(JSON.stringify(said)).toContain(JSON.stringify(plain.limits[instrument.band]))
  })

  test('the screens say it, where it is true', () => {
    expect(screen?.assent.howDoIKnow.paragraphs.join(' ')).toMatch(promised(language))
  })
})

test.each(['en', 'cy', 'ar'])(
  '%s: where a code is asked for without JavaScript, no such promise stands',
  (language) => {
    const words = wordsOfPage(language)
    const html = renderCodePage({ words, typed: '', trouble: undefined, kept: new Map() })
    expect(textOf(html)).toContain(words.screen.start.lead)
    expect(textOf(html)).not.toMatch(promised(language))
  },
)

test('the page that is there before any script, and instead of one, promises nothing that it cannot keep', () => {
  const page = readFileSync(join(import.meta.dirname, '../../client/respondent/index.html'), 'utf8')
  expect(textOf(page)).not.toMatch(promised('en'))
})
