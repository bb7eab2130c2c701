import { type Answer, type Answers, type SentMissingKind, sentMissingKinds } from './answer.ts'
import { checkAnswers } from './check-answers.ts'
import type { Fault } from './fault.ts'
import { type Instrument, type ItemKind, instrumentItems } from './instrument.ts'
import { askedItems } from './routing.ts'

/** What a page without JavaScript posted, by the name of the field: every value, as it came. */
export type PostedFields = ReadonlyMap<string, readonly string[]>

/** The value with which a field says that a question is not answered: `missing:not-sure`. */
const missingPrefix = 'missing:'

/** What came for one item. All of it is kept to be shown again, also where it cannot stand together. */
export type PostedAnswer = {
  readonly answer: Answer | undefined
  /** A way not to answer that came beside the answer. */
  readonly optedOut: SentMissingKind | undefined
  /** More than one answer to an item that takes one. */
  readonly several: boolean
}

/** Reads the fields of one item. Text has the line ends of a form (CRLF), which would count twice against its limit. */
export function postedAnswer(
  { id, kind }: { readonly id: string; readonly kind: ItemKind },
  fields: PostedFields,
): PostedAnswer {
  const [first = '', ...others] = fields.get(id) ?? []
  const isText = kind === 'free-text'
  const choices = [...new Set(isText ? others : [first, ...others])].filter((value) => value !== '')
  const missing = choices.map(missingOf).filter((kind) => kind !== undefined)
  const codes = choices.filter((value) => missingOf(value) === undefined)
  const said = isText ? textOf(first) : kind === 'multiple-choice' ? codesOf(codes) : codeOf(codes)
  const [optedOut] = missing
  return {
    answer: said ?? (optedOut === undefined ? undefined : { missing: optedOut }),
    optedOut: said === undefined ? undefined : optedOut,
    several: missing.length > 1 || (kind !== 'multiple-choice' && !isText && codes.length > 1),
  }
}

const missingOf = (value: string): SentMissingKind | undefined =>
  sentMissingKinds.find((kind) => value === `${missingPrefix}${kind}`)

function textOf(value: string): Answer | undefined {
  const text = value.replaceAll(/\r\n?/g, '\n').trim()
  return text === '' ? undefined : { text }
}

const codeOf = ([code]: readonly string[]): Answer | undefined => (code === undefined ? undefined : { code })
const codesOf = (codes: readonly string[]): Answer | undefined => (codes.length === 0 ? undefined : { codes })

/**
 * The answers to what was asked, ready for `completeAnswers`, and all faults of them with their places. On one page
 * everybody meets every question: what was answered though it was not asked is left out and no fault, as a screen
 * leaves out what a change of mind made unasked. Fields that are no items are not looked at.
 */
export function readPostedAnswers(
  instrument: Instrument,
  fields: PostedFields,
): { readonly answers: Answers; readonly faults: readonly Fault[] } {
  const items = instrumentItems(instrument)
  const posted = items.map((item) => ({ item, ...postedAnswer(item, fields) }))
  const given = Object.fromEntries(
    posted.flatMap(({ item, answer }) => (answer === undefined ? [] : [[item.id, answer]])),
  )
  const asked = new Set(askedItems(items, given).map(({ id }) => id))
  const answers = Object.fromEntries(Object.entries(given).filter(([id]) => asked.has(id)))
  const together = posted
    .filter(({ item }) => asked.has(item.id))
    .flatMap(({ item, optedOut, several }): readonly Fault[] => {
      if (several) return [{ ...severalAnswers, path: ['answers', item.id] }]
      return optedOut === undefined ? [] : [{ ...oneOrOther, path: ['answers', item.id] }]
    })
  return { answers, faults: [...together, ...checkAnswers(instrument, answers)] }
}

const severalAnswers = { code: 'several-answers', message: 'This item takes one answer.' }
const oneOrOther = {
  code: 'answer-and-opt-out',
  message: 'An answer and a way not to answer cannot stand together.',
}
