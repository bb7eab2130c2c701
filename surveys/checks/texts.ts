import { itemsForAdults } from '../model/check-band-limits.ts'
import type { Instrument } from '../model/instrument.ts'
import type { InstrumentWords } from '../model/words.ts'

/** What part a text plays on the page, as far as the rules tell them apart. */
export type TextRole =
  | 'title'
  | 'assent'
  | 'child-assent'
  | 'section'
  | 'question'
  | 'hint'
  | 'option'
  | 'end'
  | 'ending'
  | 'helper'

export type Text = {
  readonly role: TextRole
  /** Starts with `words` and the language, as the paths of all faults about words do. */
  readonly path: readonly (string | number)[]
  readonly text: string
}

/**
 * Every text of the words with its place: read from the words themselves, so that none is forgotten. What the
 * adult beside a child answers is the helper's, sections and items alike.
 */
export function textsOf({ instrument, words }: Worded): readonly Text[] {
  const adults = itemsForAdults(instrument)
  const theirs = new Set([
    ...instrument.sections.filter((section) => section.answeredBy === 'adult').map((section) => section.id),
    ...adults,
  ])
  return leaves(words, []).flatMap(({ path, text }) => {
    const role = roleOf(path, theirs)
    return role === null ? [] : [{ role, path: ['words', words.language, ...path], text }]
  })
}

type Worded = { readonly instrument: Instrument; readonly words: InstrumentWords }

type Leaf = { readonly path: readonly (string | number)[]; readonly text: string }

function leaves(value: unknown, path: Leaf['path']): readonly Leaf[] {
  if (typeof value === 'string') return [{ path, text: value }]
  if (Array.isArray(value)) return value.flatMap((each, position) => leaves(each, [...path, position]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]))
}

/** Roles by the first and the last steps of a path; null for what nobody reads. */
function roleOf([first, id, third]: Leaf['path'], forAdults: ReadonlySet<string>): TextRole | null {
  if ((first === 'sections' || first === 'items') && forAdults.has(String(id))) return 'helper'
  switch (first) {
    case 'title':
    case 'assent':
    case 'ending':
      return first
    case 'childAssent':
      return 'child-assent'
    case 'sections':
      return 'section'
    case 'items':
      return itemRoles[String(third)] ?? 'hint'
    case 'instrument':
    case 'version':
    case 'language':
      return null
    default:
      return 'helper'
  }
}

const itemRoles: Readonly<Record<string, TextRole>> = {
  question: 'question',
  options: 'option',
  labels: 'option',
  ends: 'end',
}
