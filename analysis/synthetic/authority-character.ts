import { type AnswerPlan, type AuthorityEffects, betweenAuthorities } from './answer-plan.ts'
import { type InventedLocalAuthority, plantedDifferences } from './invented-local-authorities.ts'
import { randomSource } from './random-source.ts'
import { normalDraw } from './synthetic-person.ts'

/** What an authority truly is like, in standard deviations: what comparisons try to find out. */
export type AuthorityCharacter = { readonly wellbeing: number; readonly effects: AuthorityEffects }

/** Between-authority spread of overall wellbeing: with the items' own it gives an intra-class correlation near 0.01. */
const wellbeingBetweenAuthorities = 0.09

export function authorityCharacter(
  seed: number,
  authority: InventedLocalAuthority,
  plan: AnswerPlan,
): AuthorityCharacter {
  const random = randomSource(seed, authority.id, 'character')
  const planted = plantedDifferences[authority.id] ?? {}
  return {
    wellbeing: wellbeingBetweenAuthorities * normalDraw(random),
    effects: new Map(
      plan.items.map((item) => [
        item.id,
        betweenAuthorities(item) * normalDraw(random) + (planted[item.id] ?? 0),
      ]),
    ),
  }
}
