import type { JSX } from 'preact'
import type { Answers } from '../../../surveys/model/answer.ts'
import type { LocalisedInstrument } from '../../../surveys/model/localised-instrument.ts'
import type { ScreenWords } from '../../../surveys/model/screen-words.ts'
import { questionNumber } from '../question-number.ts'
import { itemsOfSamePart } from '../route-through.ts'

type QuestionProgressProps = {
  readonly instrument: LocalisedInstrument
  readonly answers: Answers
  readonly item: string
  readonly words: ScreenWords
}

/** What this is about and how far along, in words; the line under it says the same to the eye. */
export function QuestionProgress({ instrument, answers, item, words }: QuestionProgressProps): JSX.Element {
  const section = instrument.sections.find(({ items }) => items.some(({ id }) => id === item))
  const { number, total, settled } = questionNumber(itemsOfSamePart(instrument, item), answers, item)
  const template = settled ? words.question.progress : words.question.progressAtMost
  return (
    <div class="progress">
      <p class="eyebrow">
        <span class="progress-section">{section?.title}</span>{' '}
        <span>{template.replace('{number}', String(number)).replace('{total}', String(total))}</span>
      </p>
      <svg class="progress-line" aria-hidden="true" focusable="false">
        <rect class="progress-way" width="100%" height="6" rx="3" />
        <rect class="progress-done" width={`${(100 * number) / total}%`} height="6" rx="3" />
      </svg>
    </div>
  )
}
