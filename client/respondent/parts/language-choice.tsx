import type { JSX } from 'preact'
import { languageNames } from '../../../surveys/languages/language-names.ts'
import type { ScreenProps } from '../screen-props.ts'
import { LanguageStatus } from './language-status.tsx'

/** Every language in its own name, to be found by those who can read nothing else on the page. */
export function LanguageChoice({ words, language }: ScreenProps): JSX.Element {
  return (
    <>
      <fieldset class="languages">
        <legend class="visually-hidden">{words.settings.language}</legend>
        {languageNames.map(({ code, name, direction }) => (
          <button
            key={code}
            type="button"
            class="language"
            lang={code}
            dir={direction}
            aria-pressed={code === words.language}
            onClick={() => language.speak(code)}
          >
            {name}
          </button>
        ))}
      </fieldset>
      <LanguageStatus words={words} language={language} />
    </>
  )
}
