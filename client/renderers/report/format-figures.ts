import { fill } from '../fill.ts'
import type { ReportWords } from './report-words.ts'

/** 4812 -> "4,812". Not Intl: its output may change with the runtime, and a report's bytes must not. */
export const formatCount = (count: number): string => String(count).replaceAll(/\B(?=(\d{3})+$)/g, ',')

/** With its sign, and a true minus, which screen readers say and which is as wide as the plus. */
export const formatDifference = (points: number): string =>
  points > 0 ? `+${points}` : points < 0 ? `\u2212${-points}` : '0'

/** "2026-03-02" -> "2 March 2026". Anything else is printed as it came. */
export const formatDate = (isoDate: string, words: ReportWords): string => {
  const [year, month, day] = isoDate.split('-')
  const name = words.months[Number(month) - 1]
  return year && name && day ? `${Number(day)} ${name} ${year}` : isoDate
}

export const formatFieldwork = (
  wave: { readonly opensOn: string; readonly closesOn: string },
  words: ReportWords,
): string =>
  fill(words.dateRange, { from: formatDate(wave.opensOn, words), to: formatDate(wave.closesOn, words) })

/** "11-17" -> "11 to 17": read aloud, a dash may be heard as a minus. */
export const formatBand = (band: string, words: ReportWords): string => {
  const [from, to] = band.split('-')
  return from && to ? fill(words.ageRange, { from, to }) : band
}
