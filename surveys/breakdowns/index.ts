import type { Breakdown } from '../model/breakdown.ts'
import { placement } from './placement.ts'

/** Every way a report may divide respondents, registered by hand. Each one more is one more way to be recognised. */
export const breakdowns: readonly Breakdown[] = [placement]

export function findBreakdown(id: string): Breakdown | undefined {
  return breakdowns.find((each) => each.id === id)
}

export function breakdownsOf(instrument: string, version: number): readonly Breakdown[] {
  return breakdowns.filter((each) => each.instrument === instrument && each.versions.includes(version))
}
