import { describe, expect, it } from 'vitest'
import { checkServices } from '../../surveys/checks/check-services.ts'
import { daysBetween } from '../../surveys/checks/days-between.ts'
import { services } from '../../surveys/signposting/services.ts'

describe('days between two dates', () => {
  it.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2027-05-21', 180],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['1999-12-31', '2000-01-01', 1],
    ['2000-01-01', '2001-01-01', 366],
    ['2026-03-01', '2026-02-28', -1],
  ])('from %s to %s are %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days)
  })

  it.each(['', 'today', '2026-13-01', '2026-1-1'])('cannot be told from “%s”', (date) => {
    expect(daysBetween(date, '2026-11-22')).toBeNaN()
  })
})

describe('a helpline', () => {
  const [service] = services
  if (!service) throw new Error('there are services')
  const checked = (checkedOn: string, today: string) =>
    checkServices([{ ...service, checkedOn }], today).map(({ level, code }) => `${level} ${code}`)

  it('is trusted for 180 days and warned about after that', () => {
    expect(checked('2026-11-22', '2027-05-21')).toEqual([])
    expect(checked('2026-11-22', '2027-05-22')).toEqual(['warning helpline-not-checked'])
  })

  it('whose date nobody noted is warned about at once', () => {
    expect(checked('some day', '2026-11-22')).toEqual(['warning helpline-not-checked'])
  })
})
