import type { Band, ItemKind } from './instrument.ts'

/** What a band can read and use. The checker holds every definition to it, so it is not left to taste. */
export type BandLimits = {
  /** Words in one question, source language. */
  readonly mostWords: number
  /** Worded points on an ordered scale. */
  readonly mostPoints: number
  /** Items in the whole instrument. */
  readonly mostItems: number
  readonly kinds: readonly ItemKind[]
}

const all: readonly ItemKind[] = [
  'single-choice',
  'faces',
  'scale-0-10',
  'yes-no',
  'amount',
  'multiple-choice',
  'count',
  'free-text',
]

/**
 * From reviews of how children answer: up to seven they think in two ways and manage three faces; over eight
 * they use three points reliably and some can use five; from eleven, five. Free text is not asked of the
 * youngest: their words name people, and an adult would be typing. Lengths are proposals, to be tried with
 * children, and about those of existing surveys (13, 34 and 49 questions in 5 to 15 minutes).
 */
export const bandLimits: Readonly<Record<Band, BandLimits>> = {
  '4-7': { mostWords: 10, mostPoints: 3, mostItems: 20, kinds: ['faces', 'yes-no', 'single-choice'] },
  '8-10': { mostWords: 14, mostPoints: 5, mostItems: 35, kinds: all },
  '11-17': { mostWords: 20, mostPoints: 5, mostItems: 50, kinds: all },
  '16-25': { mostWords: 25, mostPoints: 5, mostItems: 60, kinds: all },
}
