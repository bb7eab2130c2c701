import { noteTranslations, type TranslationNotes } from '../model/translation-notes.ts'
import { partsOfLanguage } from './translation-parts.ts'

/**
 * The `sources.json` of a language after somebody has translated: notes by part. `stillHold` names places as
 * `part/place` whose old translation was compared with the changed source and holds. The caller writes it.
 */
export function noteLanguage(
  language: string,
  stillHold: readonly string[] = [],
): Readonly<Record<string, TranslationNotes>> {
  return Object.fromEntries(
    partsOfLanguage(language).map(({ part, source, own, notes }) => {
      const held = stillHold.filter((each) => each.startsWith(`${part}/`))
      return [
        part,
        noteTranslations(
          source,
          own,
          notes,
          held.map((each) => each.slice(part.length + 1)),
        ),
      ]
    }),
  )
}
