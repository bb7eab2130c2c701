import { describe, expect, it } from 'vitest'
import { formatDay, formatNumber, pluralForm } from '../../surveys/languages/format.ts'
import { screenWords } from '../../surveys/languages/screen-words.ts'

describe('formatDay', () => {
  it.each([
    ['en', '4 November 2026'],
    ['cy', '4 Tachwedd 2026'],
    ['ar', '4 نوفمبر 2026'],
  ])('in %s is %s', (language, day) => {
    expect(formatDay('2026-11-04', language)).toBe(day)
  })

  it.each(['2024-02-29', '2000-03-01', '1999-12-31', '2026-01-01'])(
    'agrees with the calendar on %s',
    (day) => {
      const expected = new Date(`${day}T12:00:00Z`).toLocaleDateString('en-GB', {
        dateStyle: 'long',
        timeZone: 'UTC',
      })
      expect(formatDay(day, 'en')).toBe(expected)
    },
  )

  it.each(['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12'])(
    'names month %s in Welsh as Intl does where Intl knows Welsh',
    (month) => {
      const intl = new Date(`2026-${month}-17T12:00:00Z`).toLocaleDateString('cy', {
        dateStyle: 'long',
        timeZone: 'UTC',
      })
      expect(formatDay(`2026-${month}-17`, 'cy')).toBe(intl)
    },
  )

  it('gives back what is not a day', () => {
    expect(formatDay('soon', 'cy')).toBe('soon')
    expect(formatDay('2026-13-01', 'cy')).not.toContain('undefined')
  })
})

describe('numbers and plurals', () => {
  it('writes numbers with the digits of code cards and telephones', () => {
    expect(formatNumber(12345, 'en')).toBe('12,345')
    expect(formatNumber(1200, 'ar')).toMatch(/^1.200$/)
  })

  it.each([
    ['en', 1, 'We will try again in {seconds} second.'],
    ['en', 5, 'We will try again in {seconds} seconds.'],
    ['cy', 2, 'Byddwn ni’n rhoi cynnig arall arni ymhen {seconds} eiliad.'],
    ['ar', 0, 'سنحاول من جديد الآن.'],
    ['ar', 2, 'سنحاول من جديد بعد ثانيتين.'],
    ['ar', 7, 'سنحاول من جديد بعد {seconds} ثوانٍ.'],
    ['ar', 15, 'سنحاول من جديد بعد {seconds} ثانية.'],
    ['ar', 100, 'سنحاول من جديد بعد {seconds} ثانية.'],
  ])('counts seconds in %s: %s', (language, count, text) => {
    const forms = screenWords(language)?.sending.retryIn ?? { other: '' }
    expect(pluralForm(forms, count, language)).toBe(text)
  })
})
