import type { AnswerPlan, AuthorityEffects } from './answer-plan.ts'
import type { SyntheticBand } from './bands/synthetic-band.ts'
import { type InventedLocalAuthority, plantedDifferences } from './invented-local-authorities.ts'
import { randomSource } from './random-source.ts'
import { normalDraw } from './synthetic-person.ts'

/** What an authority truly is like, in standard deviations: what comparisons try to find out. */
export type AuthorityCharacter = { readonly wellbeing: number; readonly effects: AuthorityEffects }

export function authorityCharacter(
  seed: number,
  authority: InventedLocalAuthority,
  band: SyntheticBand,
  plan: AnswerPlan,
): AuthorityCharacter {
  const random = randomSource(seed, authority.id, 'character')
  const planted = plantedDifferences[authority.id] ?? {}
  return {
    wellbeing: band.betweenAuthorities * normalDraw(random),
    effects: new Map(
      Array.from(plan.betweenAuthorities, ([item, spread]) => [
        item,
        spread * normalDraw(random) + (planted[item] ?? 0),
      ]),
    ),
  }
}
