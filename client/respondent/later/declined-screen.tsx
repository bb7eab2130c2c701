import type { JSX } from 'preact'
import { PaintedLamp } from '../parts/painted-lamp.tsx'
import { Paragraphs } from '../parts/passage-text.tsx'
import { ServiceList } from '../parts/service-list.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'

/** "Not today" is an answer like any other: no "are you sure", and still somebody to talk to. "Finish" forgets it all. */
export function DeclinedScreen({ survey, words, actions }: SurveyScreenProps): JSX.Element {
  return (
    <>
      <PaintedLamp />
      <h1 tabIndex={-1}>{words.assent.declined.title}</h1>
      <Paragraphs paragraphs={words.assent.declined.paragraphs} />
      <div class="actions">
        <button type="button" class="button button-quiet" onClick={actions.back}>
          {words.assent.changedMyMind}
        </button>
        <button type="button" class="link-button" onClick={actions.finish}>
          {words.thankYou.finish}
        </button>
      </div>
      <section class="talk">
        <h2>{words.thankYou.whoToTalkTo}</h2>
        <ServiceList heading="h3" words={words} lookUp={survey.lookUp} />
      </section>
    </>
  )
}
