import { paperSections } from '../../../client/renderers/paper/paper-form.ts'
import type { PaperFormInput } from './paper-document.ts'
import { optionPicture, topicPicture } from './paper-pictures.ts'

export type CardsInput = Pick<PaperFormInput, 'instrument' | 'words' | 'screen'>

/**
 * What the template of the picture cards reads: for each question of the child's a page, with its answers as cards to cut
 * out, in the order of the form and the screen. The last card is the way on without an answer, there for every question.
 */
export function cardsDocument({ instrument, words, screen }: CardsInput) {
  const questions = paperSections(instrument, words)
    .filter(({ answeredBy }) => answeredBy === 'child')
    .flatMap((section) => section.questions)
  return {
    language: instrument.language,
    direction: instrument.direction,
    title: `${words.cards.title}: ${instrument.title}`,
    heading: words.cards.title,
    survey: instrument.title,
    brand: screen.productName,
    paragraphs: words.cards.paragraphs,
    cut: words.cards.cut,
    page: words.page,
    // Words of one's own are not pointed at.
    questions: questions.flatMap(({ number, question, hint, routing, picture, field, optOuts }) => {
      if (field.layout === 'writing') return []
      const ends = field.layout === 'scale' ? { first: field.low, last: field.high } : { first: '', last: '' }
      const last = field.boxes.length - 1
      // A picture on one answer alone would draw the finger to it.
      const pictured = field.boxes.every(({ code }) => optionPicture(code) !== null)
      const cards = [...field.boxes, ...optOuts].map(({ code, label }, place) => ({
        label,
        about: place === 0 ? ends.first : place === last ? ends.last : '',
        picture: pictured ? optionPicture(code) : null,
      }))
      return [
        {
          number,
          question,
          hint,
          routing,
          picture: picture === null ? null : topicPicture(picture),
          cards: [...cards, { label: screen.common.skip, about: '', picture: null }],
        },
      ]
    }),
  }
}
