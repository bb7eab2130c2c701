import { ownValue } from './own-value.ts'
import { isAbout, type TranslationNotes } from './translation-notes.ts'
import { isOptionalPlace, type Strings, sourceOf } from './translation-strings.ts'

/** The words of one part (an instrument version, the screens, …) in the source language and in another. */
export type TranslationPart = {
  /** `shared`, `screen`, `services`, … or an instrument version such as `ages-11-17@1`. */
  readonly part: string
  readonly source: Strings
  readonly own: Strings
  readonly notes: TranslationNotes
}

/** Places of a part that need a translator. All empty: the translation says what the source says. */
export type TranslationGaps = {
  /** In the source and not here. */
  readonly missing: readonly string[]
  /** The source has changed since this was translated, or nobody noted what it translates. */
  readonly stale: readonly string[]
  /** Here and no longer in the source. */
  readonly leftOver: readonly string[]
  /** A place to fill, such as `{count}`, was lost or made up: somebody would read the braces. */
  readonly otherPlaceholders: readonly string[]
}

export function translationGaps({ source, own, notes }: TranslationPart): TranslationGaps {
  const translated = Object.entries(own).flatMap(([place, text]) => {
    const from = sourceOf(source, place)
    return from === undefined ? [] : [{ place, text, from }]
  })
  return {
    missing: Object.keys(source).filter(
      (place) => ownValue(own, place) === undefined && !isOptionalPlace(place),
    ),
    stale: translated
      .filter(({ place, from }) => !isAbout(ownValue(notes, place) ?? '', from))
      .map(({ place }) => place),
    leftOver: Object.keys(own).filter(
      (place) => sourceOf(source, place) === undefined && !isOptionalPlace(place),
    ),
    otherPlaceholders: translated
      .filter(({ text, from }) => placeholders(from) !== placeholders(text))
      .filter(({ place, text }) => !saysItsNumber(place) || placeholders(text) !== '')
      .map(({ place }) => place),
  }
}

export function hasGaps({ missing, stale, leftOver, otherPlaceholders }: TranslationGaps): boolean {
  return [missing, stale, leftOver, otherPlaceholders].some((places) => places.length > 0)
}

/** "Two seconds" is one word in Arabic: these forms may say their number instead of leaving a place for it. */
function saysItsNumber(place: string): boolean {
  return /#(zero|one|two)$/.test(place)
}

function placeholders(text: string): string {
  return [...new Set(text.match(/\{\w+\}/g) ?? [])].sort().join(' ')
}
