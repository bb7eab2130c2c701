import type { JSX } from 'preact'
import { PaintedLamp } from '../parts/painted-lamp.tsx'
import { Paragraphs } from '../parts/passage-text.tsx'
import { ServiceList } from '../parts/service-list.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'

/**
 * The end: thanks, what happens next, that nothing is left here, and who to talk to. A child of 4 to 7 has been thanked
 * already; the adult who sent is told once more who can help now.
 */
export function ThankYouScreen({ survey, words, actions }: SurveyScreenProps): JSX.Element {
  const { assent, ending } = survey.instrument
  const paragraphs = survey.young === undefined ? ending.paragraphs : [assent.limits]
  return (
    <>
      <PaintedLamp />
      <h1 tabIndex={-1}>{ending.title}</h1>
      <Paragraphs paragraphs={paragraphs} />
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
