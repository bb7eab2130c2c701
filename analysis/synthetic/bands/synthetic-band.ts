import type { HelperRole, Mode } from '../../../surveys/model/submission.ts'
import type { AnswerModel } from './answer-model.ts'

export type Shares<Code extends string = string> = readonly (readonly [code: Code, share: number])[]

/** Something about who they are; drawn in order, so that one may hang on another above it. */
export type Trait = {
  readonly item: string
  readonly shares: Shares | ((traits: Readonly<Record<string, string>>) => Shares)
}

/** The made-up young people of one age band: who they are, who of them answers, and how they answer. */
export type SyntheticBand = {
  /** Eligible in an authority for every one of ages 11 to 17. */
  readonly size: number
  readonly traits: readonly Trait[]
  /** What goes with wellbeing, by trait and code, in standard deviations. */
  readonly effects: Readonly<Record<string, Readonly<Record<string, number>>>>
  /** Standard deviation that chance and effects make together, so that wellbeing has one of 1. */
  readonly spread: number
  /** How readily those with a code answer, as a factor. */
  readonly readiness: Readonly<Record<string, number>>
  /** Its mean over everyone eligible, so that an authority's response rate is what it gets. */
  readonly averageReadiness: number
  /** Standard deviation of overall wellbeing between authorities: 0.09, with the items' own, is an intra-class correlation near 0.01. */
  readonly betweenAuthorities: number
  readonly seesNeitherParent: number
  readonly answers: Readonly<Record<string, AnswerModel>>
  /** Of questions with several answers: how often each is among them, whatever else is. */
  readonly mentions: Readonly<Record<string, Shares>>
  readonly modes: Shares<Mode>
  readonly helperRoles: Shares<HelperRole>
  /** Parts the random streams of the bands; ages 11 to 17, the first there was, have none. */
  readonly stream: readonly string[]
}
