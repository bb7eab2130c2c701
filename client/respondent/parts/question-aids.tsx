import type { JSX } from 'preact'
import type { LocalisedItem } from '../../../surveys/model/localised-instrument.ts'
import { textsOf } from '../../renderers/item-kinds/texts-of.ts'
import type { SurveyScreenProps } from '../screen-props.ts'
import { ReadAloud } from './read-aloud.tsx'

type QuestionAidsProps = Pick<SurveyScreenProps, 'survey' | 'words' | 'voice'> & {
  readonly item: LocalisedItem
}

/** What helps with a question: a voice that reads it, and its words of care explained, each opened by who wants it. */
export function QuestionAids({ item, survey, words, voice }: QuestionAidsProps): JSX.Element {
  const texts = textsOf(item)
  const explained = survey.explain?.(texts) ?? []
  return (
    <>
      <ReadAloud words={words} voice={voice} texts={texts} />
      {explained.map(({ term, means }) => (
        <details key={term} class="explained">
          <summary>{words.question.whatMeans.replace('{term}', term)}</summary>
          <p>{means}</p>
        </details>
      ))}
    </>
  )
}
