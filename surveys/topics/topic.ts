import type { Domain } from '../model/indicator.ts'
import type { Band } from '../model/instrument.ts'

/**
 * How a topic stands at one age. `needed`: surveys in use have been seen to ask it there, so it must have an
 * item. `if-room`: believed to be asked there; left out with a reason where the survey is full or the age too young.
 */
export type TopicAtBand =
  | { readonly mark: 'needed'; readonly items: readonly string[] }
  | { readonly mark: 'if-room'; readonly items: readonly string[] }
  | { readonly mark: 'if-room'; readonly leftOut: string }

export type Topic = {
  readonly id: string
  readonly domain: Domain | 'comments' | 'about-you'
  readonly bands: Readonly<Partial<Record<Band, TopicAtBand>>>
}

export const needed = (...items: readonly string[]): TopicAtBand => ({ mark: 'needed', items })
export const ifRoom = (...items: readonly string[]): TopicAtBand => ({ mark: 'if-room', items })
export const leftOut = (reason: string): TopicAtBand => ({ mark: 'if-room', leftOut: reason })
