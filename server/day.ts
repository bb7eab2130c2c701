import type { Day } from './database/tables.ts'

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const words = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** The calendar day in the United Kingdom, wherever the server stands: waves open and close by it. */
export function dayOf(moment: Date): Day {
  // Asked with every request, and slow for what it is; no clock in the world changes the day within a minute.
  const minute = Math.floor(moment.getTime() / 60_000)
  if (minute !== latest.minute) {
    const [day, month, year] = parts.format(moment).split('/')
    latest = { minute, day: `${year}-${month}-${day}` }
  }
  return latest.day
}
let latest: { readonly minute: number; readonly day: Day } = { minute: Number.NaN, day: '' }

export function addDays(day: Day, days: number): Day {
  const moment = new Date(`${day}T12:00:00Z`)
  moment.setUTCDate(moment.getUTCDate() + days)
  return moment.toISOString().slice(0, 10)
}

/** The same day of another month, or that month's last: 31 March less a month is 28 or 29 February. */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, dayOfMonth = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  const moment = new Date(Date.UTC(year, month - 1 + months, Math.min(dayOfMonth, last)))
  return moment.toISOString().slice(0, 10)
}

/** "Monday 4 May 2026". */
export const dayInWords = (day: Day): string => words.format(new Date(`${day}T12:00:00Z`)).replace(',', '')

/** True for a day that exists: 2026-02-30 does not. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && addDays(text, 0) === text
