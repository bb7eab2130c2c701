/**
 * Twelve young people, and what each chose, as they see it on the screen: question, then label. What is not listed
 * they skip. Small enough to count by hand, which is what the expectations of the main journey do.
 */
export type Choices = Readonly<Record<string, string>>

const safe = 'When you are at home, how often do you feel safe?'
const trust = 'Think of the adults at home. How far do you trust them?'
const friend = 'Is there a good friend you can count on?'
const life = 'Taking everything together, how good or bad is your life right now?'
const comment = 'If you ran things, what would you change for people in care?'

export const commentQuestion = comment
export const commentText = 'More say about where we go at weekends.'

export const twelveYoungPeople: readonly Choices[] = [
  { [safe]: 'Always', [trust]: 'Completely', [friend]: 'Yes', [life]: '10' },
  { [safe]: 'Always', [trust]: 'Completely', [friend]: 'Yes', [life]: '9' },
  { [safe]: 'Always', [trust]: 'Completely', [friend]: 'Yes', [life]: '8' },
  { [safe]: 'Always', [trust]: 'Completely', [friend]: 'Yes', [life]: '8' },
  { [safe]: 'Always', [trust]: 'Mostly', [friend]: 'Yes', [life]: '7' },
  { [safe]: 'Always', [trust]: 'Mostly', [friend]: 'Yes', [life]: '7' },
  { [safe]: 'Always', [trust]: 'Mostly', [friend]: 'Yes', [life]: '6' },
  { [safe]: 'Most of the time', [trust]: 'Mostly', [friend]: 'Yes', [life]: '5' },
  { [safe]: 'Most of the time', [trust]: 'A little', [friend]: 'Yes', [life]: '5' },
  { [safe]: 'Sometimes', [trust]: 'A little', [friend]: 'No', [life]: '4' },
  { [trust]: 'Not at all', [friend]: 'No', [life]: '3', [comment]: commentText },
  { [safe]: 'I’m not sure', [trust]: 'Not at all', [life]: '2' },
]

/** Counted by hand from the list above: answers the percentage is of, whole percent. */
export const countedByHand = [
  // Seven "Always" of the ten who chose a frequency: one skipped, one was not sure.
  { indicator: 'feels-safe-at-home', base: 10, percentage: 70 },
  // Four "Completely" and four "Mostly" of twelve: 66.7.
  { indicator: 'trusts-carers', base: 12, percentage: 67 },
  // Nine "Yes" of eleven: 81.8.
  { indicator: 'good-friend', base: 11, percentage: 82 },
  // 10, 9, 8, 8, 7, 7 of twelve.
  { indicator: 'high-life-satisfaction', base: 12, percentage: 50 },
] as const
