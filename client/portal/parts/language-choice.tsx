import { languageInWords } from '../words/languages.ts'
import { Choices } from './choices.tsx'

type LanguageChoiceProps = {
  readonly languages: readonly string[]
  readonly chosen: string
  readonly onChoose: (language: string) => void
  readonly hint: string
  /** Nobody who speaks the chosen language has read it. */
  readonly draft: boolean
}

/** In which language something is printed: for surveys that are asked in more than one. */
export function LanguageChoice({ languages, chosen, onChoose, hint, draft }: LanguageChoiceProps) {
  if (languages.length < 2) return null
  return (
    <div class="not-printed">
      <Choices
        name="language"
        legend="In which language?"
        hint={hint}
        type="radio"
        choices={languages.map((value) => ({ value, label: languageInWords(value), language: value }))}
        faults={[]}
        chosen={[chosen]}
        onChoose={onChoose}
      />
      <p class="quiet" role="status">
        {draft && (
          <>
            Nobody who speaks <bdi lang={chosen}>{languageInWords(chosen)}</bdi> has checked this translation
            yet, and what is printed says so. Only a demonstration shows it.
          </>
        )}
      </p>
    </div>
  )
}
