import { expect, test } from 'vitest'
import { demonstrationWaves, seasonOf } from '../../server/commands/demonstration/demonstration-waves.ts'
import { addDays, addMonths, dayInWords, dayOf, isDay } from '../../server/day.ts'

test('the day is the one in the United Kingdom, in summer and winter, wherever the server stands', () => {
  expect(dayOf(new Date('2026-07-01T22:59:59Z'))).toBe('2026-07-01')
  expect(dayOf(new Date('2026-07-01T23:00:00Z'))).toBe('2026-07-02')
  expect(dayOf(new Date('2026-12-31T23:59:59Z'))).toBe('2026-12-31')
  expect(dayOf(new Date('2027-01-01T00:00:00Z'))).toBe('2027-01-01')
})

test('days are counted across months, leap years and clock changes', () => {
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30')
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29')
  expect(addDays('2026-01-01', -1)).toBe('2025-12-31')
})

test('months end on their last day', () => {
  expect(addMonths('2026-03-31', -1)).toBe('2026-02-28')
  expect(addMonths('2028-02-29', -24)).toBe('2026-02-28')
  expect(addMonths('2026-01-15', -2)).toBe('2025-11-15')
  expect(addMonths('2026-11-30', 3)).toBe('2027-02-28')
})

test('only days that exist are days', () => {
  expect(['2026-02-28', '2028-02-29'].filter((day) => !isDay(day))).toEqual([])
  const wrong = [
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '26-01-01',
    '2026-1-1',
    'today',
    '',
    '2026-01-01T00',
  ]
  expect(wrong.filter(isDay)).toEqual([])
})

test('a day in words', () => {
  expect(dayInWords('2026-05-04')).toBe('Monday 4 May 2026')
})

test('the demonstration’s waves: two over, a year apart, and one open today', () => {
  const { sealed, open } = demonstrationWaves('2026-11-22')
  expect([...sealed, open].map(({ name }) => name)).toEqual(['Autumn 2024', 'Autumn 2025', 'Autumn 2026'])
  expect(sealed[1].closesOn < open.opensOn).toBe(true)
  expect(open.opensOn <= '2026-11-22' && open.closesOn > '2026-11-22').toBe(true)
  expect(['2026-01-05', '2026-03-01', '2026-08-31', '2026-12-01'].map(seasonOf)).toEqual([
    'Winter 2026',
    'Spring 2026',
    'Summer 2026',
    'Winter 2026',
  ])
})
