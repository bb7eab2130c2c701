import type { PromiseName, WavePromises } from '../edge/wire.ts'

export type PromiseField = Exclude<keyof WavePromises, 'resultsBy'>

/**
 * Lundy's four (space, voice, audience, influence) and what has to be settled beside them, as questions that an officer
 * can answer in a sentence or two. The hint says what a good answer holds.
 */
export const promiseQuestions: readonly {
  readonly id: PromiseField
  readonly short: string
  readonly question: string
  readonly hint: string
}[] = [
  {
    id: 'space',
    short: 'Space',
    question: 'Where and when can each child answer, and how can they say no?',
    hint: 'A quiet place, enough time, nobody listening in; and that nothing happens if they would rather not.',
  },
  {
    id: 'voice',
    short: 'Voice',
    question: 'How can each child answer in their own way?',
    hint: 'On a screen or on paper, read aloud, in their language, alone or with somebody they choose.',
  },
  {
    id: 'audience',
    short: 'Audience',
    question: 'Who will hear what they say?',
    hint: 'People who can decide: the corporate parenting board, the lead member. Name the meeting.',
  },
  {
    id: 'influence',
    short: 'Influence',
    question: 'What can change because of it?',
    hint: 'What is open to change and what is not, said honestly. Money or time set aside counts most.',
  },
  {
    id: 'consent',
    short: 'Consent under 16',
    question: 'How is consent given for children under 16?',
    hint: 'Who holds parental responsibility is asked how, and by when; and the child is asked in any case.',
  },
  {
    id: 'results',
    short: 'Results',
    question: 'What will you do with the results?',
    hint: 'How children hear what you found and what you will do about it, and who sees to it.',
  },
]

const shorts: Readonly<Record<PromiseName, string>> = {
  space: 'space: where and when each child can answer, and say no',
  voice: 'voice: how each child can answer in their own way',
  audience: 'audience: who will hear what they say',
  influence: 'influence: what can change because of it',
  consent: 'consent: how it is given for children under 16',
  'safeguarding-lead': 'safeguarding: who is told when a child is in danger',
  results: 'results: what you will do with them',
  'results-by': 'results: by when children will hear',
}

/** A thing that nobody has written down yet, as part of a list. */
export const missingInWords = (promise: PromiseName): string => shorts[promise]
