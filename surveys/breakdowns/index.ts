import type { Breakdown } from '../model/breakdown.ts'
import { homeType } from './home-type.ts'
import { placement } from './placement.ts'
import { placementAges4To7, placementAges8To10 } from './placement-of-children.ts'

/** Every way a report may divide respondents, registered by hand. Each one more is one more way to be recognised. */
export const breakdowns: readonly Breakdown[] = [placement, placementAges8To10, placementAges4To7, homeType]

export function findBreakdown(id: string): Breakdown | undefined {
  return breakdowns.find((each) => each.id === id)
}

export function breakdownsOf(instrument: string, version: number): readonly Breakdown[] {
  return breakdowns.filter((each) => each.instrument === instrument && each.versions.includes(version))
}
