import type { JSX } from 'preact'
import { PaintedLamp } from '../parts/painted-lamp.tsx'
import { Paragraphs } from '../parts/passage-text.tsx'
import { ServiceList } from '../parts/service-list.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'

/** The end: thanks, what happens next, that nothing is left here, and who to talk to. */
export function ThankYouScreen({ survey, words, actions }: SurveyScreenProps): JSX.Element {
  return (
    <>
      <PaintedLamp />
      <h1 tabIndex={-1}>{survey.instrument.ending.title}</h1>
      <Paragraphs paragraphs={survey.instrument.ending.paragraphs} />
      <p class="quiet">{words.thankYou.nothingLeft}</p>
      <div class="actions">
        <button type="button" class="button button-quiet" onClick={actions.finish}>
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
