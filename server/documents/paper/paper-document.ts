import { fill } from '../../../client/renderers/fill.ts'
import type { PaperBox } from '../../../client/renderers/item-kinds/paper-field.ts'
import { type PaperQuestion, paperSections } from '../../../client/renderers/paper/paper-form.ts'
import type { LocalisedInstrument } from '../../../surveys/model/localised-instrument.ts'
import type { Nation } from '../../../surveys/model/nation.ts'
import { assentField, helperField } from '../../../surveys/model/paper-fields.ts'
import type { PaperWords } from '../../../surveys/model/paper-words.ts'
import type { ScreenWords } from '../../../surveys/model/screen-words.ts'
import type { HelperRole } from '../../../surveys/model/submission.ts'
import type { ContactWay } from '../../../surveys/signposting/service.ts'
import { servicesFor } from '../../../surveys/signposting/services-for.ts'
import { optionPicture, topicPicture } from './paper-pictures.ts'
import { type PaperVariant, paperSizes } from './paper-variants.ts'
import { qrSvg, type SheetOf, sheetMark } from './sheet-mark.ts'

export type PaperFormInput = {
  readonly instrument: LocalisedInstrument
  readonly words: PaperWords
  readonly screen: ScreenWords
  /** That nobody can send help, in the words of the page that rests on our word too: the instrument's own promise more. */
  readonly limits: string
  readonly nation: Nation
  readonly variant: PaperVariant
  /** The one-time number of each copy, all in one document; null for a form that is only to look at. */
  readonly serials: readonly (string | null)[]
  /** How many pages a copy has, where that is known already; it saves drawing codes for pages that are not there. */
  readonly pages?: number
  /** What a word of care means, for the easy-read form: asked with a question's texts. */
  readonly explain: (texts: readonly string[]) => readonly { readonly term: string; readonly means: string }[]
  readonly synthetic: boolean
}

/** More than any form has; the template takes as many as there are pages. */
const mostPages = 80

/** What the template of the form reads: words and pictures in their final form, nothing left to compute. */
export function paperDocument(input: PaperFormInput, measured: boolean) {
  const { instrument, words, screen, variant, serials, nation, pages = mostPages } = input
  const { assent, band } = instrument
  const form: Omit<SheetOf, 'serial'> = {
    instrument: instrument.id,
    version: instrument.version,
    language: instrument.language,
    variant: variant.id,
  }
  const young = band === '4-7'
  const withAgree = agreeFilled(instrument)
  return {
    measured,
    language: instrument.language,
    direction: instrument.direction,
    title: instrument.title,
    brand: screen.productName,
    paper: variant.paper,
    size: paperSizes[variant.paper],
    textSize: variant.textSize,
    young,
    words: {
      page: words.page,
      synthetic: input.synthetic ? screen.common.syntheticNotice : null,
      or: screen.common.or,
      whyWeAsk: screen.question.whyWeAsk,
    },
    sheets: serials.map((serial) => ({
      words: serial === null ? words.master : fill(words.sheet, { serial }),
      marks: Array.from({ length: pages }, (_, page) => qrSvg(sheetMark({ ...form, serial }, page + 1))),
    })),
    assent: {
      title: screen.assent.title,
      paragraphs: [
        assent.whatThisIs,
        assent.whyYou,
        // Beside a young child it is the adult who reads this, and what they do differs.
        young ? assent.whatYouDo : words.assent.whatYouDo,
        assent.yourChoice,
        words.assent.stopOrSkip,
        words.assent.noNames,
        assent.whoReads,
        assent.whatHappens,
        input.limits,
        words.assent.howItIsKept,
        words.assent.cannotTakeBack,
        words.assent.whoToAsk,
      ],
      question: words.yourAnswer,
      onlyYes: fill(words.assent.onlyYes, { agree: assent.agree }),
      item: assentField,
      boxes: [
        { code: 'agree', label: assent.agree },
        { code: 'decline', label: assent.decline },
      ],
    },
    childAssent: instrument.childAssent
      ? {
          title: instrument.handOver?.toChild.title ?? words.childsPart,
          handOver: words.childsPart,
          picture: topicPicture('someone-who-helps'),
          paragraphs: [
            instrument.childAssent.yourChoice,
            instrument.childAssent.stopOrSkip,
            instrument.childAssent.limits,
          ],
          boxes: [
            { code: 'agree', label: instrument.childAssent.agree, picture: optionPicture('yes') },
            { code: 'decline', label: instrument.childAssent.decline, picture: optionPicture('no') },
          ],
        }
      : null,
    howTo: {
      title: words.howTo.title,
      paragraphs: [...words.howTo.paragraphs, ...(isOldEnough(band) ? [words.changedYourMind] : [])],
    },
    helper: {
      // Said to whoever answers; beside a young child the adult does, and the next page tells them.
      title: young ? screen.helper.adult.whatYouDo : screen.helper.title,
      hint: screen.helper.hint,
      notThese: young ? null : screen.helper.notThese,
      item: helperField,
      boxes: helperBoxes(screen, young),
      guidance: guidanceOf(input),
    },
    sections: paperSections(instrument, words).map((section) => ({
      ...section,
      part: section.answeredBy === 'adult' ? screen.helper.adult.part : null,
      questions: section.questions.map((question) =>
        illustrated(question, young && section.answeredBy === 'child', input),
      ),
    })),
    ending: { title: instrument.ending.title, paragraphs: words.ending },
    returning: { ...words.returning, paragraphs: words.returning.paragraphs.map(withAgree) },
    talk: {
      title: screen.thankYou.whoToTalkTo,
      lead: screen.help.someoneYouTrust,
      emergency: screen.help.emergency,
      services: servicesFor(nation, band, instrument.language)
        .filter(({ id }) => id !== 'emergency')
        .map(({ name, does, contacts, free }) => ({
          name,
          does,
          contacts: contacts.map((contact) => contactInWords(contact, screen)),
          free: free ? screen.help.free : null,
        })),
    },
  }
}

/** Children under eleven who follow "fill the box and tick another" are too few: both boxes would be read. */
const isOldEnough = (band: LocalisedInstrument['band']): boolean => band === '11-17' || band === '16-25'

function helperBoxes({ helper }: ScreenWords, young: boolean): readonly PaperBox[] {
  const roles = Object.entries(helper.roles) as readonly [Exclude<HelperRole, 'not-kept'>, string][]
  // A child of 4 to 7 is never alone with the form, and the adult fills this in: roles are named from their side.
  const fromTheirSide: Readonly<Record<string, string>> = young ? helper.adult.roles : {}
  return roles
    .filter(([code]) => !young || code !== 'nobody')
    .map(([code, label]) => ({ code, label: fromTheirSide[code] ?? label }))
}

/** The yes that counts is the child’s, in the words that stand beside its box. */
function agreeFilled({ assent, childAssent }: LocalisedInstrument): (text: string) => string {
  const { agree } = childAssent ?? assent
  return (text) => fill(text, { agree })
}

function guidanceOf({ instrument, words, screen }: PaperFormInput) {
  const { title, lines, toDo, toSay, notToDo } = words.helper
  const { adult } = screen.helper
  return {
    title,
    lines,
    lists: [
      { title: adult.toDo, items: toDo },
      { title: adult.toSay, items: toSay },
      { title: adult.notToDo, items: notToDo.map(agreeFilled(instrument)) },
    ],
  }
}

/** Pictures stand beside words for a child who does not read yet; the adult's part has none. */
function illustrated(question: PaperQuestion, forYoungChild: boolean, { variant, explain }: PaperFormInput) {
  const withPicture = (box: PaperBox) => ({
    ...box,
    picture: forYoungChild ? optionPicture(box.code) : null,
  })
  const { field } = question
  return {
    ...question,
    picture: question.picture === null ? null : topicPicture(question.picture),
    field: field.layout === 'writing' ? field : { ...field, boxes: field.boxes.map(withPicture) },
    explained: variant.explains
      ? explain([question.question, question.hint ?? '']).map(({ term, means }) => ({ term, means }))
      : [],
  }
}

function contactInWords(contact: ContactWay, { help }: ScreenWords): string {
  const { number } = contact
  if (contact.way === 'call') return fill(help.call, { number })
  if (contact.word === null) return fill(help.textNumber, { number })
  return fill(help.text, { word: contact.word, number })
}
