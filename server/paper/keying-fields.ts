import { paperSections } from '../../client/renderers/paper/paper-form.ts'
import type { LocalisedInstrument, LocalisedItem } from '../../surveys/model/localised-instrument.ts'
import { assentField, helperField } from '../../surveys/model/paper-fields.ts'
import type { PaperWords } from '../../surveys/model/paper-words.ts'
import type { ScreenWords } from '../../surveys/model/screen-words.ts'
import type { PaperPositions } from '../documents/paper/paper-positions.ts'

/** One box of a form, where it lies (millimetres), and the key a clerk presses for it. */
export type KeyingBox = PaperPositions['boxes'][number] & { readonly key: string; readonly label: string }

/** What a clerk types in for one question, in the order of the form. */
export type KeyingField = {
  readonly id: string
  /** As the form counts; null for what is not a question of the survey. */
  readonly number: number | null
  readonly page: number
  readonly question: string
  /** Who is asked it, in the words of the form. */
  readonly routing: string | null
  readonly kind: 'one' | 'several' | 'writing'
  /** How many boxes may be ticked. */
  readonly most: number
  readonly mostCharacters: number
  readonly boxes: readonly KeyingBox[]
}

type Asked = Omit<KeyingField, 'page' | 'boxes'> & {
  readonly labels: Readonly<Record<string, string>>
  /** Scales from 0 to 10 are typed as the number itself. */
  readonly byCode: boolean
}

/** Everything there is to type in from one form, in its order, with the place of each box. */
export function keyingFields(
  instrument: LocalisedInstrument,
  words: PaperWords,
  screen: ScreenWords,
  { boxes, writing }: PaperPositions,
): readonly KeyingField[] {
  const items = new Map(
    instrument.sections
      .flatMap((section) => section.items)
      .map((item): [string, LocalisedItem] => [item.id, item]),
  )
  const questions = paperSections(instrument, words)
    .flatMap((section) => section.questions)
    .map((question): Asked => {
      const item = items.get(question.item)
      const labels = [
        ...(item?.options ?? []),
        ...question.optOuts.map(({ code, label }) => ({ code, label })),
      ]
      const several = item?.kind === 'multiple-choice'
      return {
        id: question.item,
        number: question.number,
        question: question.question,
        routing: question.routing,
        kind: question.field.layout === 'writing' ? 'writing' : several ? 'several' : 'one',
        most: several ? (item?.most ?? item?.options.length ?? 1) : 1,
        mostCharacters: item?.mostCharacters ?? 0,
        labels: Object.fromEntries(labels.map(({ code, label }) => [code, label])),
        byCode: question.field.layout === 'scale',
      }
    })
  const asked = [...aboutTheForm(instrument, screen), ...questions]
  return boxOrder(asked, boxes).map(({ labels, byCode, ...field }) => {
    const own = boxes.filter(({ item }) => item === field.id)
    const options = own.length - (byCode ? own.filter(({ code }) => !/^\d+$/.test(code)).length : 0)
    return {
      ...field,
      page: own[0]?.page ?? writing.find(({ item }) => item === field.id)?.page ?? 1,
      boxes: own.map((box, place) => ({
        ...box,
        label: labels[box.code] ?? box.code,
        key: byCode ? (place < options ? box.code : letter(place - options)) : oneSign(place),
      })),
    }
  })
}

/** In the order in which they come on the paper: where a child's part begins with its own yes or no, after the adult's. */
function boxOrder(asked: readonly Asked[], boxes: PaperPositions['boxes']): readonly Asked[] {
  const page = (field: Asked): number =>
    boxes.find(({ item }) => item === field.id)?.page ?? Number.POSITIVE_INFINITY
  const [assent, ...others] = asked
  if (assent === undefined) return []
  const after = others.findIndex((field) => page(field) > page(assent))
  return after <= 0 ? asked : [...others.slice(0, after), assent, ...others.slice(after)]
}

function aboutTheForm(instrument: LocalisedInstrument, screen: ScreenWords): readonly Asked[] {
  const { agree, decline } = instrument.childAssent ?? instrument.assent
  const one = { number: null, routing: null, kind: 'one', most: 1, mostCharacters: 0, byCode: false } as const
  const young = instrument.band === '4-7'
  const roles = { ...screen.helper.roles, ...(young ? screen.helper.adult.roles : {}) }
  const question = young ? screen.helper.adult.whatYouDo : screen.helper.title
  return [
    { ...one, id: assentField, question: screen.assent.title, labels: { agree, decline } },
    { ...one, id: helperField, question, labels: roles },
  ]
}

/** One key an answer: digits from 1, then letters. */
const oneSign = (place: number): string => (place < 9 ? String(place + 1) : letter(place - 9))
const letter = (place: number): string => String.fromCharCode(97 + place)
