import type { Day } from '../../database/tables.ts'
import { addDays } from '../../day.ts'

export type Window = { readonly name: string; readonly opensOn: Day; readonly closesOn: Day }

const seasons = ['Winter', 'Spring', 'Summer', 'Autumn'] as const

/** "Autumn 2026", after the day a wave opens; December counts as the winter of its own year. */
export function seasonOf(day: Day): string {
  const [year = '', month = ''] = day.split('-')
  return `${seasons[Math.floor((Number(month) % 12) / 3)]} ${year}`
}

const weeksLong = 6

function windowOpening(opensOn: Day): Window {
  return { name: seasonOf(opensOn), opensOn, closesOn: addDays(opensOn, weeksLong * 7) }
}

/** Two waves that are over, a year apart, and one that has been open for a week. */
export function demonstrationWaves(today: Day): {
  readonly sealed: readonly [Window, Window]
  readonly open: Window
} {
  const opened = addDays(today, -7)
  return {
    sealed: [windowOpening(addDays(opened, -2 * 364)), windowOpening(addDays(opened, -364))],
    open: windowOpening(opened),
  }
}
