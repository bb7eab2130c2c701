import type { JSX } from 'preact'
import { keyMark } from '../../../surveys/model/key-mark.ts'
import { FillPlaces } from '../../renderers/signposting/fill-places.tsx'
import { BackButton } from '../parts/back-button.tsx'
import { Paragraphs } from '../parts/passage-text.tsx'
import { ReadAloud } from '../parts/read-aloud.tsx'
import type { SurveyScreenProps } from '../screen-props.ts'

/**
 * What this is, and the choice. What somebody must know before choosing stands open; the rest is one tap away.
 * Yes and "not today" weigh the same: same size, same line, no colour that pulls.
 */
export function AssentScreen({ survey, words, voice, dispatch, actions }: SurveyScreenProps): JSX.Element {
  const { assent } = survey.instrument
  const promises = [assent.yourChoice, assent.stopOrSkip, assent.noNames, assent.whoReads]
  const texts = [assent.whatThisIs, assent.whatYouDo, ...promises, assent.limits]
  return (
    <>
      <BackButton words={words} onBack={actions.back} />
      <h1 tabIndex={-1}>{words.assent.title}</h1>
      <ReadAloud words={words} voice={voice} texts={texts} />
      <div class="assent">
        <p class="lead">{assent.whatThisIs}</p>
        <p>{assent.whatYouDo}</p>
        <ul class="promises">
          {promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
        <p class="notice">{assent.limits}</p>
        <details>
          <summary>{words.assent.howDoIKnow.title}</summary>
          <Paragraphs paragraphs={words.assent.howDoIKnow.paragraphs} />
          <p>
            <FillPlaces text={words.assent.sameMark} places={{ mark: keyMark(survey.lookUp.signingKey) }} />
          </p>
        </details>
        <details>
          <summary>{words.assent.more}</summary>
          <Paragraphs
            paragraphs={[assent.whyYou, assent.whatHappens, assent.cannotTakeBack, assent.whoToAsk]}
          />
        </details>
      </div>
      <div class="actions actions-equal">
        <button type="button" class="button button-choice" onClick={() => dispatch({ type: 'agreed' })}>
          {assent.agree}
        </button>
        <button type="button" class="button button-choice" onClick={() => dispatch({ type: 'declined' })}>
          {assent.decline}
        </button>
      </div>
    </>
  )
}
