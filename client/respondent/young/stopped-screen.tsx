import type { JSX } from 'preact'
import { TopicPicture } from '../../renderers/pictures/topic-picture.tsx'
import { Paragraphs } from '../parts/passage-text.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'

/**
 * "Not today", or "stop" on the way: no question why. A grown-up, not a list of numbers, is who a small child turns to;
 * where the adult has said no, no child has been asked yet.
 */
export function StoppedScreen({ state, survey, words, actions }: SurveyScreenProps): JSX.Element {
  const childWasAsked = state.trail.some(({ kind }) => kind === 'child-assent')
  return (
    <div class="for-child">
      <TopicPicture picture="someone-who-helps" />
      <h1 tabIndex={-1}>{words.assent.declined.title}</h1>
      {childWasAsked && <p class="lead">{survey.instrument.childAssent?.limits}</p>}
      <Paragraphs paragraphs={words.assent.declined.paragraphs} />
      <div class="actions">
        <button type="button" class="button button-quiet" onClick={actions.back}>
          {words.assent.changedMyMind}
        </button>
        <button type="button" class="link-button" onClick={actions.finish}>
          {words.thankYou.finish}
        </button>
      </div>
    </div>
  )
}
