import type { LocalisedInstrument, LocalisedItem } from '../../../surveys/model/localised-instrument.ts'
import type { PaperWords } from '../../../surveys/model/paper-words.ts'
import type { Picture } from '../../../surveys/model/picture.ts'
import { fill } from '../fill.ts'
import type { PaperBox, PaperField } from '../item-kinds/paper-field.ts'
import { paperFields } from '../item-kinds/paper-fields.ts'
import { conditionInWords, type NumberedItem } from './condition-in-words.ts'

export type PaperQuestion = {
  readonly item: string
  readonly number: number
  readonly question: string
  readonly hint: string | null
  /** Who answers it, in words and with where to go on; null where everybody does. */
  readonly routing: string | null
  readonly picture: Picture | null
  readonly field: PaperField
  /** Ways not to answer, set apart. */
  readonly optOuts: readonly PaperBox[]
}

export type PaperSection = {
  readonly id: string
  readonly title: string
  readonly why: string | null
  readonly answeredBy: 'child' | 'adult'
  readonly questions: readonly PaperQuestion[]
}

/**
 * The questions of an instrument version on paper: the same items in the same order with the same codes and labels
 * as on a screen, numbered through, with routing in words.
 */
export function paperSections(instrument: LocalisedInstrument, words: PaperWords): readonly PaperSection[] {
  const numbered = instrument.sections
    .flatMap(({ items }) => items)
    .map((item, place): NumberedItem => ({ item, number: place + 1 }))
  const question = (item: LocalisedItem): PaperQuestion => ({
    item: item.id,
    number: numberOf(item, numbered),
    question: item.question,
    hint: item.hint ?? null,
    routing: routingOf(item, numbered, words),
    picture: item.picture ?? null,
    field: paperFields[item.kind](item, words),
    optOuts: item.optOuts.map(({ missing, label }) => ({ code: missing, label })),
  })
  return instrument.sections.map(({ id, title, why, answeredBy, items }) => ({
    id,
    title,
    why: why ?? null,
    answeredBy: answeredBy ?? 'child',
    questions: items.map(question),
  }))
}

const numberOf = (item: LocalisedItem, numbered: readonly NumberedItem[]): number =>
  numbered.find((each) => each.item === item)?.number ?? 0

/** Whoever it is not for goes on to the next question with another condition, or with none. */
function routingOf(item: LocalisedItem, numbered: readonly NumberedItem[], words: PaperWords): string | null {
  if (item.askedIf === undefined) return null
  const condition = conditionInWords(item.askedIf, numbered, words)
  const same = JSON.stringify(item.askedIf)
  const next = numbered.find(
    (each) => each.number > numberOf(item, numbered) && JSON.stringify(each.item.askedIf) !== same,
  )
  return next === undefined
    ? fill(words.onlyIfToTheEnd, { condition })
    : fill(words.onlyIf, { condition, number: next.number })
}
