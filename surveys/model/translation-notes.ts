import { ownValue } from './own-value.ts'
import { shortHash } from './translation-hash.ts'
import { type Strings, sourceOf } from './translation-strings.ts'

/**
 * What a translator had before them, by place: the hash of the source text, a space, the hash of their own.
 * Kept beside the translation and written by a command, never by hand.
 */
export type TranslationNotes = Readonly<Record<string, string>>

/**
 * Notes brought up to date after somebody has translated. A text that was written or rewritten since its note
 * is taken to translate the source as it stands. One that was left alone keeps its note, so that a changed
 * source stays visible as stale until somebody says that the old translation still holds (`stillHold`).
 */
export function noteTranslations(
  source: Strings,
  own: Strings,
  notes: TranslationNotes,
  stillHold: readonly string[] = [],
): TranslationNotes {
  return Object.fromEntries(
    Object.entries(own).flatMap(([place, text]) => {
      const from = sourceOf(source, place)
      if (from === undefined) return []
      const before = ownValue(notes, place)
      const now = `${shortHash(from)} ${shortHash(text)}`
      const untouched = before !== undefined && ownHash(before) === ownHash(now)
      return [[place, untouched && !stillHold.includes(place) ? before : now]]
    }),
  )
}

/** True when the note is about the source text as it stands. */
export function isAbout(note: string, source: string): boolean {
  return note.split(' ')[0] === shortHash(source)
}

function ownHash(note: string): string | undefined {
  return note.split(' ')[1]
}
