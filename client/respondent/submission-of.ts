import type { Answer, Answers } from '../../surveys/model/answer.ts'
import { askedItems } from '../../surveys/model/routing.ts'
import type { Submission } from '../../surveys/model/submission.ts'
import { allItems } from './route-through.ts'
import type { OpenSurvey, SurveyState } from './survey-state.ts'

export type SentSubmission = Omit<Submission, 'answers'> & { readonly answers: Answers }

/** What is sent: the answers to what was asked, and not one that a later change of mind made unasked. */
export function submissionOf({ instrument }: OpenSurvey, { answers, helper }: SurveyState): SentSubmission {
  const given = askedItems(allItems(instrument), answers).flatMap(({ id }): [string, Answer][] => {
    const answer = answers[id]
    return answer === undefined ? [] : [[id, withoutMargins(answer)]]
  })
  return {
    instrument: instrument.id,
    version: instrument.version,
    language: instrument.language,
    mode: 'screen',
    helperRole: helper ?? 'not-kept',
    answers: Object.fromEntries(given),
  }
}

/** A box with nothing but spaces in it is a box left alone. */
function withoutMargins(answer: Answer): Answer {
  if (!('text' in answer)) return answer
  const text = answer.text.trim()
  return text === '' ? { missing: 'skipped' } : { text }
}
