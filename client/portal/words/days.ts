import { formatDay } from '../../../surveys/languages/format.ts'

const day = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

/** '2026-03-03' as '3 March 2026', in which no line ends between '3' and 'March'. */
export const dayInWords = (isoDay: string): string =>
  day.format(new Date(`${isoDay}T00:00:00Z`)).replace(' ', '\u00a0')

/** 'to' and not a dash: a screen reader leaves the dash out. */
export const daysInWords = (from: string, to: string): string => `${dayInWords(from)} to ${dayInWords(to)}`

/** The same on what is handed out, in its language. */
export const dayOnHandout = (isoDay: string, language: string): string =>
  formatDay(isoDay, language).replace(' ', '\u00a0')
