import type { JSX } from 'preact'
import { useState } from 'preact/hooks'
import { Option } from '../../renderers/item-kinds/option.tsx'
import { changeLook, currentLook, type Look, textSizes, themes } from '../edge/look.ts'
import { BackButton } from '../parts/back-button.tsx'
import type { ScreenProps } from '../screen-props.ts'

/** Text size and colours, for devices whose own settings are locked. Kept while the page is open, nowhere else. */
export function SettingsScreen({ words, actions }: ScreenProps): JSX.Element {
  const [look, setLook] = useState(currentLook)
  const choose = (change: Partial<Look>): void => setLook(changeLook(change))
  return (
    <>
      <BackButton words={words} onBack={actions.back} />
      <h1 tabIndex={-1}>{words.settings.title}</h1>
      <fieldset class="setting">
        <legend>
          <h2>{words.settings.colours}</h2>
        </legend>
        <div class="options options-row">
          {themes.map((theme) => (
            <Option
              key={theme}
              type="radio"
              name="theme"
              value={theme}
              checked={look.theme === theme}
              onChoose={() => choose({ theme })}
            >
              {words.settings.themes[theme]}
            </Option>
          ))}
        </div>
      </fieldset>
      <fieldset class="setting">
        <legend>
          <h2>{words.settings.textSize}</h2>
        </legend>
        <div class="options options-row">
          {textSizes.map((textSize) => (
            <Option
              key={textSize}
              type="radio"
              name="text-size"
              value={textSize}
              checked={look.textSize === textSize}
              onChoose={() => choose({ textSize })}
            >
              {words.settings.textSizes[textSize]}
            </Option>
          ))}
        </div>
      </fieldset>
    </>
  )
}
