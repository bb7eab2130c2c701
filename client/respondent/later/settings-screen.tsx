import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { languageNames } from '../../../surveys/languages/language-names.ts'
import { Option } from '../../renderers/item-kinds/option.tsx'
import { changeLook, currentLook, type Look, textSizes, themes } from '../edge/look.ts'
import { BackButton } from '../parts/back-button.tsx'
import { LanguageStatus } from '../parts/language-status.tsx'
import type { ScreenProps } from '../screen-props.ts'
import { Setting } from './setting.tsx'

/** Four controls for devices whose own settings are locked. Kept while the page is open, nowhere else. */
export function SettingsScreen({ state, words, language, actions }: ScreenProps): JSX.Element {
  const [look, setLook] = useState(currentLook)
  const choose = (change: Partial<Look>): void => setLook(changeLook(change))
  const offered = state.survey?.lookUp.languages
  const spoken = languageNames.filter(({ code }) => offered === undefined || offered.includes(code))
  const { settings } = words
  return (
    <>
      <BackButton words={words} onBack={actions.back} />
      <h1 tabIndex={-1}>{settings.title}</h1>
      <Setting
        title={settings.colours}
        name="theme"
        choices={themes.map((theme) => ({ value: theme, label: settings.themes[theme] }))}
        chosen={look.theme}
        onChoose={(theme) => choose({ theme })}
      />
      <Setting
        title={settings.textSize}
        name="text-size"
        choices={textSizes.map((size) => ({ value: size, label: settings.textSizes[size] }))}
        chosen={look.textSize}
        onChoose={(textSize) => choose({ textSize })}
      />
      <fieldset class="setting">
        <legend>
          <h2>{settings.calm}</h2>
        </legend>
        <div class="options options-row">
          <Option
            type="checkbox"
            name="spacing"
            value="wide"
            checked={look.spacious}
            onChoose={() => choose({ spacious: !look.spacious })}
          >
            {settings.spacing}
          </Option>
          <Option
            type="checkbox"
            name="motion"
            value="none"
            checked={look.still}
            onChoose={() => choose({ still: !look.still })}
          >
            {settings.stillness}
          </Option>
        </div>
      </fieldset>
      <Setting
        title={settings.language}
        name="language"
        choices={spoken.map(({ code, name }) => ({ value: code, label: name, language: code }))}
        chosen={words.language}
        onChoose={language.speak}
      />
      <LanguageStatus words={words} language={language} />
    </>
  )
}
