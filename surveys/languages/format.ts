import type { PluralForms } from '../model/plural-forms.ts'

/*
 * Dates, numbers and plurals by Intl, in the language of the page. Only for screens: a report's bytes must not
 * change with the runtime. Days come as YYYY-MM-DD and are turned into a number by arithmetic, so that no time
 * zone can make them the day before.
 */

/**
 * English as written in the UK; Arabic with the digits that stand on code cards and telephones here, which
 * the plain locale does not promise.
 */
const locales: Readonly<Record<string, string>> = { en: 'en-GB', ar: 'ar-u-nu-latn' }

/** Chromium ships no Welsh dates and would print the device's own language in the middle of a sentence. */
const ownMonths: Readonly<Record<string, string>> = {
  cy: 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr',
}

/** `formatDay('2026-11-04', 'cy')` is "4 Tachwedd 2026". What is not a day is given back as it came. */
export function formatDay(day: string, language: string): string {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(day)
  if (parts === null) return day
  const [year, month, date] = parts.slice(1).map(Number) as [number, number, number]
  const own = ownMonths[language]?.split(' ')[month - 1]
  if (own !== undefined) return `${date} ${own} ${year}`
  const form = { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' } as const
  return new Intl.DateTimeFormat(localeOf(language), form).format(
    daysSince1970(year, month, date) * 86_400_000,
  )
}

/** `formatNumber(1234, 'en')` is "1,234". */
export function formatNumber(value: number, language: string): string {
  return new Intl.NumberFormat(localeOf(language)).format(value)
}

/** The text for this many, without its place filled: `pluralForm({ one: '{n} day', other: '{n} days' }, 1, 'en')`. */
export function pluralForm(forms: PluralForms, count: number, language: string): string {
  return forms[new Intl.PluralRules(localeOf(language)).select(count)] ?? forms.other
}

function localeOf(language: string): string {
  return locales[language] ?? language
}

/** Days from 1 January 1970 in the Gregorian calendar, counted from 1 March so that a leap day comes last. */
function daysSince1970(year: number, month: number, date: number): number {
  const fromMarch = (month + 9) % 12
  const shifted = year - (month <= 2 ? 1 : 0)
  const leapDays = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return 365 * shifted + leapDays + Math.floor((153 * fromMarch + 2) / 5) + date - 1 - 719_468
}
