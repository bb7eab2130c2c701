import type { JSX } from 'preact'
import { useReducer, useRef } from 'preact/hooks'
import { screen as words } from '../../surveys/languages/en/screen.ts'
import { readAccessCode } from './access-code.ts'
import { useCodeFromLink } from './edge/code-from-link.ts'
import { useHistory } from './edge/follow-history.ts'
import { leaveNow } from './edge/leave-now.ts'
import { openSurvey } from './edge/open-survey.ts'
import { useFocusOnArrival, useLanguageOfPage, useWarningBeforeUnload } from './edge/page-effects.ts'
import { makeSender } from './edge/sender.ts'
import { PageFrame } from './parts/page-frame.tsx'
import type { ScreenProps } from './screen-props.ts'
import { isOpenPlace, openScreens, surveyScreens } from './screens/index.ts'
import { submissionOf } from './submission-of.ts'
import { emptySurvey, hasAnswersToLose, placeOf, surveyReducer } from './survey-state.ts'

/** The respondent's pages: the reducer says where somebody is, the screens draw it, the edge follows. */
export function App(): JSX.Element {
  const linkCode = useCodeFromLink()
  const [state, dispatch] = useReducer(surveyReducer, emptySurvey)
  const sender = useRef(makeSender())
  const place = placeOf(state)

  useHistory(state.at, (at) => dispatch({ type: 'moved', at }))
  useFocusOnArrival(`${state.at} ${place.kind}`)
  useWarningBeforeUnload(hasAnswersToLose(state))
  useLanguageOfPage(words.language, state.survey?.instrument.direction ?? 'ltr')

  const actions: ScreenProps['actions'] = {
    lookUp: async (typed) => {
      const code = readAccessCode(typed)
      if (state.waiting) return
      if (code === undefined)
        return dispatch({ type: 'met-trouble', trouble: { problem: 'code-not-recognised' } })
      dispatch({ type: 'asked-server' })
      const opened = await openSurvey(code, words.language)
      dispatch(
        opened.ok
          ? { type: 'opened-survey', survey: opened.value }
          : { type: 'met-trouble', trouble: opened.trouble },
      )
    },
    send: async () => {
      if (state.waiting || state.survey === undefined) return
      dispatch({ type: 'asked-server' })
      const sent = await sender.current(state.survey.code, submissionOf(state.survey, state))
      dispatch(sent.ok ? { type: 'received' } : { type: 'met-trouble', trouble: sent.trouble })
    },
    back: () => history.back(),
    leave: () => {
      dispatch({ type: 'wiped' })
      leaveNow(state.at)
    },
    finish: () => location.replace(location.pathname),
  }

  const screen: ScreenProps = { place, state, words, dispatch, actions, linkCode }
  return (
    <PageFrame
      words={words}
      band={state.survey?.lookUp.instrument.band}
      synthetic={state.survey?.lookUp.wave.synthetic ?? false}
      onHelp={() => dispatch({ type: 'opened', place: 'help' })}
      onSettings={() => dispatch({ type: 'opened', place: 'settings' })}
      onLeave={actions.leave}
    >
      <div class="arrival" key={`${state.at} ${place.kind}`}>
        {showScreen(screen)}
      </div>
    </PageFrame>
  )
}

function showScreen(props: ScreenProps): JSX.Element {
  const { place, state } = props
  if (isOpenPlace(place.kind)) {
    const Screen = openScreens[place.kind]
    return <Screen {...props} />
  }
  if (state.survey === undefined) return <openScreens.start {...props} />
  const Screen = surveyScreens[place.kind]
  return <Screen {...props} survey={state.survey} />
}
