/** Days from one date to a later one, both as YYYY-MM-DD; NaN when either is no such date. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from)
}

/** Days since 1 March of the year nought: with February last, a leap day only ever comes at the end. */
function dayNumber(date: string): number {
  const [, year, month, day] = (/^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? []).map(Number)
  if (year === undefined || month === undefined || day === undefined) return Number.NaN
  if (month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN
  const years = month > 2 ? year : year - 1
  const months = (month + 9) % 12
  const leapDays = Math.floor(years / 4) - Math.floor(years / 100) + Math.floor(years / 400)
  return years * 365 + leapDays + Math.floor((months * 153 + 2) / 5) + day - 1
}
