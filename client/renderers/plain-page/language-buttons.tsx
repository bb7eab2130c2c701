import type { JSX } from 'preact'
import { languageNames } from '../../../surveys/languages/language-names.ts'
import type { PlainWords } from './plain-words.ts'

type LanguageButtonsProps = {
  readonly words: PlainWords
  /** Undefined: every language there is. */
  readonly offered?: readonly string[] | undefined
}

/** Every language in its own name, chosen by posting: the address never says which. Nothing is lost by it. */
export function LanguageButtons({ words, offered }: LanguageButtonsProps): JSX.Element | null {
  const names = languageNames.filter(({ code }) => offered === undefined || offered.includes(code))
  if (names.length < 2) return null
  return (
    <fieldset class="languages">
      <legend class="visually-hidden">{words.screen.settings.language}</legend>
      {names.map(({ code, name, direction }) => (
        <button
          key={code}
          type="submit"
          name="language"
          value={code}
          class="language"
          lang={code}
          dir={direction}
          aria-pressed={code === words.screen.language}
        >
          {name}
        </button>
      ))}
    </fieldset>
  )
}
