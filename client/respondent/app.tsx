import type { JSX } from 'preact'
import { useEffect, useReducer, useRef } from 'preact/hooks'
import { languageNames } from '../../surveys/languages/language-names.ts'
import { readAccessCode } from './access-code.ts'
import { useCodeFromLink } from './edge/code-from-link.ts'
import { dropDraft } from './edge/draft-store.ts'
import { useHistory } from './edge/follow-history.ts'
import { forgetThisDevice } from './edge/forget-this-device.ts'
import { leaveNow, useShiftToLeave } from './edge/leave-now.ts'
import { loadSender } from './edge/load-sender.ts'
import { openSurvey } from './edge/open-survey.ts'
import { useFocusOnArrival, useLanguageOfPage, useWarningBeforeUnload } from './edge/page-effects.ts'
import { usePreparation } from './edge/prepare-for-bad-networks.ts'
import type { Admission } from './edge/sender.ts'
import { useLanguage } from './edge/use-language.ts'
import { useRetry } from './edge/use-retry.ts'
import { useVoice } from './edge/use-voice.ts'
import { pageLook } from './page-look.ts'
import { PageFrame } from './parts/page-frame.tsx'
import { placeOf, waitsToGo } from './place-of.ts'
import type { ScreenProps } from './screen-props.ts'
import { isOpenPlace, openScreens, screenOf } from './screens/index.ts'
import { soundsLikeTrouble } from './sounds-like-trouble.ts'
import { emptySurvey, hasAnswersToLose, maySave, type OpenSurvey, surveyReducer } from './survey-state.ts'

/** The respondent's pages: the reducer says where somebody is, the screens draw it, the edge follows. */
export function App(): JSX.Element {
  const linkCode = useCodeFromLink()
  const [state, dispatch] = useReducer(surveyReducer, emptySurvey)
  const sender = useRef(loadSender())
  const saved = useRef(state.saved)
  saved.current = state.saved
  /** What was saved in this sitting, also while answers were on their way. Somebody else's draft stays. */
  const dropSaved = (): void => {
    if (saved.current !== undefined) dropDraft(saved.current.name)
  }
  const place = placeOf(state)
  const language = useLanguage(state.survey, (questions) => dispatch({ type: 'changed-language', questions }))
  const { words } = language

  useHistory(state.at, (at) => dispatch({ type: 'moved', at }))
  useFocusOnArrival(`${state.at} ${place.kind}`)
  useWarningBeforeUnload(hasAnswersToLose(state))
  useLanguageOfPage(words.language, directionOf(words.language))
  useEffect(() => {
    // Again at the end, for whoever was offline at the beginning; what is ready already is left alone.
    const goodMoment = place.kind === 'assent' || place.kind === 'review'
    if (goodMoment && state.survey !== undefined) {
      sender.current.prepare(admissionOf(state.survey))
    }
  }, [place.kind, state.survey])

  const actions: ScreenProps['actions'] = {
    lookUp: async (typed) => {
      const code = readAccessCode(typed)
      if (state.waiting) return
      if (code === undefined)
        return dispatch({ type: 'met-trouble', trouble: { problem: 'code-not-recognised' } })
      dispatch({ type: 'asked-server' })
      const opened = await openSurvey(code, words.language)
      if (!opened.ok) return dispatch({ type: 'met-trouble', trouble: opened.trouble })
      language.useWords(opened.value.words)
      dispatch({ type: 'opened-survey', survey: opened.value.survey })
    },
    send: async () => {
      if (state.waiting || state.survey === undefined) return
      dispatch({ type: 'began-sending' })
      const sent = await sender.current.send(admissionOf(state.survey), state.survey, state)
      if (!sent.ok) return dispatch({ type: 'met-trouble', ...sent })
      dispatch({ type: 'received' })
      dropSaved()
      forgetThisDevice()
    },
    back: () => history.back(),
    leave: () => {
      dispatch({ type: 'wiped' })
      leaveNow(state.at)
    },
    finish: () => {
      // A "no" goes for what was saved before it too.
      dropSaved()
      dispatch({ type: 'wiped' })
      forgetThisDevice()
      // Once nothing is left to lose, the browser does not ask either.
      setTimeout(() => location.replace(location.pathname))
    },
  }

  const retryIn = useRetry(waitsToGo(state), actions.send)
  const look = pageLook(place, state.survey)
  usePreparation(state.received ? undefined : state.survey, place.kind)
  useShiftToLeave(look.leave === 'above', actions.leave)
  const voice = useVoice(words.language)
  const screen: ScreenProps = {
    place,
    state,
    words,
    language,
    voice,
    retryIn,
    dispatch,
    actions,
    sender: sender.current,
    linkCode,
  }
  return (
    <PageFrame
      words={words}
      look={look}
      synthetic={state.survey?.lookUp.wave.synthetic ?? false}
      draft={isDraft(state.survey)}
      helpStandsOut={soundsLikeTrouble(state)}
      privacy={place.kind === 'start' ? `/privacy?language=${words.language}` : undefined}
      onHelp={() => dispatch({ type: 'opened', place: 'help' })}
      onSettings={() => dispatch({ type: 'opened', place: 'settings' })}
      onSave={maySave(state) ? () => dispatch({ type: 'opened', place: 'save-for-later' }) : undefined}
      onLeave={actions.leave}
    >
      <div class="arrival" key={`${state.at} ${place.kind}`}>
        {showScreen(screen)}
      </div>
    </PageFrame>
  )
}

const admissionOf = ({ code, lookUp, ticket }: OpenSurvey): Admission => ({
  code,
  signingKey: lookUp.signingKey,
  ticket,
})

const directionOf = (language: string): 'ltr' | 'rtl' =>
  languageNames.find(({ code }) => code === language)?.direction ?? 'ltr'

/** Nobody who speaks the language of these questions has reviewed them yet. */
const isDraft = (survey: OpenSurvey | undefined): boolean =>
  survey?.lookUp.draftLanguages?.includes(survey.instrument.language) ?? false

function showScreen(props: ScreenProps): JSX.Element {
  const { place, state } = props
  if (isOpenPlace(place.kind)) {
    const Screen = openScreens[place.kind]
    return <Screen {...props} />
  }
  if (state.survey === undefined) return <openScreens.start {...props} />
  const Screen = screenOf(place.kind, state.survey.young)
  return <Screen {...props} survey={state.survey} />
}
