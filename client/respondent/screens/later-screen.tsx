import type { ComponentType, JSX } from 'preact'
import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import { laterScreensAtHand, loadLaterScreens } from '../edge/load-later-screens.ts'
import type { LaterScreens } from '../later/later-part.ts'
import { BackButton } from '../parts/back-button.tsx'
import { Paragraphs } from '../parts/passage-text.tsx'
import { troubleWords } from '../parts/trouble-words.ts'
import type { ScreenProps } from '../screen-props.ts'

/**
 * A screen that comes with the rest of the way. It is there already but for whoever asks for it in the first seconds, or
 * whose network went before it came: they see that it is on its way, lose nothing, and can try again.
 */
export function laterScreen<Props extends ScreenProps>(
  choose: (screens: LaterScreens) => ComponentType<Props>,
): ComponentType<Props> {
  return function LaterScreen(props: Props): JSX.Element {
    const [screens, setScreens] = useState<LaterScreens | 'failed' | undefined>(laterScreensAtHand)
    const load = (): void => {
      setScreens(undefined)
      loadLaterScreens().then(setScreens, () => setScreens('failed'))
    }
    useEffect(() => {
      if (screens === undefined) load()
    }, [])
    const waited = typeof screens !== 'object'
    useLayoutEffect(() => {
      // Its heading was not there yet when somebody arrived.
      if (!waited && document.activeElement === document.body) document.querySelector('h1')?.focus()
    }, [waited])
    if (typeof screens === 'object') {
      const Screen = choose(screens)
      return <Screen {...props} />
    }
    const { words, actions } = props
    const trouble = troubleWords(words, { problem: 'offline' })
    return (
      <>
        <BackButton words={words} onBack={actions.back} />
        <h1 tabIndex={-1}>{screens === undefined ? words.common.loading : trouble.title}</h1>
        {screens === 'failed' ? (
          <div class="trouble" role="alert">
            <Paragraphs paragraphs={trouble.paragraphs} />
            <button type="button" class="button" onClick={load}>
              {words.common.tryAgain}
            </button>
          </div>
        ) : null}
      </>
    )
  }
}
