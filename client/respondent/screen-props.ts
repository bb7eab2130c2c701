import type { Dispatch } from 'preact/hooks'
import type { Sender } from './edge/sender.ts'
import type { Language } from './edge/use-language.ts'
import type { PageWords } from './page-words.ts'
import type { Place } from './place.ts'
import type { OpenSurvey, SurveyEvent, SurveyState } from './survey-state.ts'

/** What a screen is given: it draws the state and says what happened; nothing is kept in a screen. */
export type ScreenProps = {
  readonly place: Place
  readonly state: SurveyState
  readonly words: PageWords
  readonly language: Language
  /** A voice of this device for the language of the page. */
  readonly voice: SpeechSynthesisVoice | undefined
  /** Seconds until sending is tried again by itself. */
  readonly retryIn: number | undefined
  readonly dispatch: Dispatch<SurveyEvent>
  readonly actions: {
    readonly lookUp: (typed: string) => void
    readonly send: () => void
    readonly back: () => void
    readonly leave: () => void
    readonly finish: () => void
  }
  readonly sender: Sender
  readonly linkCode: string | undefined
}

export type SurveyScreenProps = ScreenProps & { readonly survey: OpenSurvey }
