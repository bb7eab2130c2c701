import type { JSX } from 'preact'
import { pageLook } from '../page-look.ts'
import { BackButton } from '../parts/back-button.tsx'
import { ServiceList } from '../parts/service-list.tsx'
import type { ScreenProps } from '../screen-props.ts'

/** A page like the others, not a panel that slides in: somebody looking on sees nothing happen that stands out. */
export function HelpScreen({ place, state, words, actions }: ScreenProps): JSX.Element {
  return (
    <>
      <BackButton words={words} onBack={actions.back}>
        {words.help.backToQuestion}
      </BackButton>
      <h1 tabIndex={-1}>{words.help.title}</h1>
      <p class="lead">{words.help.lead}</p>
      <p class="notice">{words.help.emergency}</p>
      <ServiceList heading="h2" words={words} lookUp={state.survey?.lookUp} />
      <p class="after-list">{words.help.someoneYouTrust}</p>
      <p class="quiet">{words.help.calledRecords}</p>
      <p class="quiet">
        {words.help.aboutLeaving}{' '}
        {pageLook(place, state.survey).leave === 'above' && words.common.leaveNowShift}
      </p>
    </>
  )
}
