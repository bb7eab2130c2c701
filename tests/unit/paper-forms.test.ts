import { describe, expect, test } from 'vitest'
import { paperSections } from '../../client/renderers/paper/paper-form.ts'
import { cardsDocument } from '../../server/documents/paper/cards-document.ts'
import { paperVariants } from '../../server/documents/paper/paper-variants.ts'
import { typesetCards } from '../../server/documents/paper/typeset-cards.ts'
import { typesetPaperForm } from '../../server/documents/paper/typeset-paper-form.ts'
import { keyingFields } from '../../server/paper/keying-fields.ts'
import { findInstrument } from '../../surveys/instruments/index.ts'
import { type Item, instrumentItems } from '../../surveys/model/instrument.ts'
import { responseOptions } from '../../surveys/model/item-kinds/index.ts'
import { assentField, helperField } from '../../surveys/model/paper-fields.ts'
import { servicesFor } from '../../surveys/signposting/services-for.ts'
import { formsThereAre, paperInput } from '../support/paper-forms.ts'
import { readPdf } from '../support/read-pdf.ts'

/** Signs that are told apart by nothing a reader sees, spaces, and marks that set the direction of text. */
const plain = (text: string): string =>
  text.normalize('NFKC').replaceAll(/[\s\u200e\u200f\u2066-\u2069]/g, '')

function itemsOf(id: string, version: number): readonly Item[] {
  const definition = findInstrument(id, version)
  if (definition === undefined) throw new Error('A form without a definition.')
  return instrumentItems(definition)
}

/**
 * pdf.js gives joined letters of Arabic back as they are drawn, some of them as nothing: there what can be compared is how
 * many there are, their numbers and their places.
 */
const comparable = (language: string, text: string): string =>
  language === 'ar' ? (/\d+/.exec(text)?.[0] ?? text) : plain(text)

/** Each text after the one before it; what is not there in its turn is given back. */
function outOfTurn(text: string, wanted: readonly string[]): readonly string[] {
  let from = 0
  return wanted.filter((each) => {
    const at = text.indexOf(plain(each), from)
    if (at !== -1) from = at + plain(each).length
    return at === -1
  })
}

describe.each(formsThereAre)('%s@%i in %s', (id, version, language) => {
  test('is a form by PDF/UA-1 whose questions and boxes are those of the definition, in its order', async () => {
    const input = paperInput(id, version, language)
    const { pdf, positions } = await typesetPaperForm(input)
    const read = await readPdf(pdf)
    expect([read.pdfUaPart, read.marked, read.language]).toEqual(['1', true, language])

    const questions = paperSections(input.instrument, input.words).flatMap((section) => section.questions)
    const headings = read.headings
      .filter(({ level }) => level === 3)
      .map(({ text }) => comparable(language, text))
    const asked = questions.map(({ number, question }) => comparable(language, `${number}. ${question}`))
    expect(headings.filter((heading) => asked.includes(heading))).toEqual(asked)

    const codes = itemsOf(id, version).map((item): [string, string[]] => [
      item.id,
      [
        ...responseOptions(item).map(({ code }) => code),
        ...(item.notSure ? ['not-sure'] : []),
        ...(item.preferNotToSay ? ['prefer-not-to-say'] : []),
      ],
    ])
    const writing = new Set(positions.writing.map(({ item }) => item))
    const onPaper = new Map<string, string[]>()
    for (const { item, code } of positions.boxes) onPaper.set(item, [...(onPaper.get(item) ?? []), code])
    const boxes = [...onPaper].filter(([item]) => !item.startsWith('$'))
    expect(boxes).toEqual(codes.filter(([, of]) => of.length > 0))
    expect([...writing]).toEqual(
      itemsOf(id, version)
        .filter(({ kind }) => kind === 'free-text')
        .map(({ id: item }) => item),
    )

    if (language === 'ar') return
    const text = plain(read.pages.join(' '))
    const labels = questions.flatMap(({ number, question, field, optOuts }) => [
      `${number}. ${question}`,
      ...(field.layout === 'boxes' ? field.boxes.map(({ label }) => label) : []),
      ...optOuts.map(({ label }) => label),
    ])
    expect(outOfTurn(text, labels)).toEqual([])
  })

  test.each(paperVariants.map((variant) => variant.id))(
    'a question never breaks over a page, set %s: its words, its boxes and its lines are on one',
    async (variant) => {
      const input = paperInput(id, version, language, variant)
      const { pdf, positions } = await typesetPaperForm(input)
      const asked = paperSections(input.instrument, input.words).flatMap((section) =>
        section.questions.map(({ number, question }) => comparable(language, `${number}. ${question}`)),
      )
      const headings = (await readPdf(pdf)).headings.filter(
        ({ level, text }) => level === 3 && asked.includes(comparable(language, text)),
      )
      const places = [...positions.boxes, ...positions.writing]
      const pages = itemsOf(id, version).map((item) => [
        ...new Set(places.filter((place) => place.item === item.id).map(({ page }) => page)),
      ])
      expect(pages).toHaveLength(asked.length)
      expect(headings.map(({ page }) => [page])).toEqual(pages)
    },
  )

  test('a clerk types in the same fields, one key a box, in the order of the pages', async () => {
    const input = paperInput(id, version, language, 'easy-read')
    const { positions } = await typesetPaperForm(input)
    const fields = keyingFields(input.instrument, input.words, input.screen, positions)
    const items = itemsOf(id, version).map((item) => item.id)
    expect(fields.map((field) => field.id).filter((field) => !field.startsWith('$'))).toEqual(items)
    expect(fields.map((field) => field.id)).toEqual(expect.arrayContaining([assentField, helperField]))
    const pages = fields.map(({ page }) => page)
    expect(pages, 'nobody turns a page back').toEqual(pages.toSorted((one, other) => one - other))
    for (const { boxes } of fields) {
      expect(new Set(boxes.map(({ key }) => key)).size).toBe(boxes.length)
      expect(boxes.filter(({ key }) => !/^(10|[0-9a-h])$/.test(key))).toEqual([])
    }
  })

  test('draws a picture on every answer of a question’s cards, or on none', () => {
    const input = paperInput(id, version, language)
    const sections = paperSections(input.instrument, input.words)
    const uneven = cardsDocument(input).questions.filter(({ number, cards }) => {
      const asked = sections.flatMap(({ questions }) => questions).find((each) => each.number === number)
      const answers = asked?.field.layout === 'writing' ? 0 : (asked?.field.boxes.length ?? 0)
      return new Set(cards.slice(0, answers).map(({ picture }) => picture === null)).size > 1
    })
    expect(uneven.map(({ question }) => question)).toEqual([])
  })

  test('has picture cards for every question of the child’s but those in words', async () => {
    const input = paperInput(id, version, language)
    const read = await readPdf(await typesetCards(input))
    expect(read.pdfUaPart).toBe('1')
    const asked = paperSections(input.instrument, input.words)
      .filter(({ answeredBy }) => answeredBy === 'child')
      .flatMap((section) => section.questions)
      .filter(({ field }) => field.layout !== 'writing')
    const headings = read.headings.filter(({ level }) => level === 2)
    expect(headings.map(({ text }) => comparable(language, text))).toEqual(
      asked.map(({ number, question }) => comparable(language, `${number}. ${question}`)),
    )
    expect(
      headings.map(({ page }) => page),
      'one a page',
    ).toEqual(asked.map((_, place) => place + 2))
    expect(read.pages).toHaveLength(asked.length + 1)
  })
})

test.each(['ages-11-17', 'care-leavers-16-25'])(
  '%s in Arabic prints telephone numbers in the order in which they are dialled',
  async (id) => {
    const input = paperInput(id, 1, 'ar')
    const { pdf } = await typesetPaperForm(input)
    const numbers = servicesFor('england', input.instrument.band, 'ar')
      .flatMap(({ contacts }) => contacts.map(({ number }) => number))
      .filter((number) => number.includes(' '))
    expect(numbers.length).toBeGreaterThan(2)
    // A number that Arabic words around it turned about comes out in pieces, the last one first.
    const text = (await readPdf(pdf)).pages.at(-1) ?? ''
    expect(numbers.filter((number) => !text.includes(number))).toEqual([])
  },
)

test('no variant has text smaller than 14 points in the body, or a box smaller than 5 mm', async () => {
  for (const { id, textSize } of paperVariants) {
    const { positions } = await typesetPaperForm(paperInput('ages-8-10', 1, 'en', id))
    expect(textSize).toBeGreaterThanOrEqual(14)
    expect(Math.min(...positions.boxes.map(({ width }) => width))).toBeGreaterThanOrEqual(5)
  }
})
