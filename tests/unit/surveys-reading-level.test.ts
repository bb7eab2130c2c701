import { describe, expect, it } from 'vitest'
import { plainPage } from '../../surveys/languages/en/plain-page.ts'
import { screen } from '../../surveys/languages/en/screen.ts'
import { services } from '../../surveys/languages/en/services.ts'
import { readingLevel, textsOf } from '../support/reading-level.ts'

describe('the reading level', () => {
  it.each([
    ['Do you like school?', -2.2],
    ['Do you feel safe where you live?', -1.1],
    ['How happy were you yesterday?', 5.2],
  ])('of “%s” is the published formula’s', (text, grade) => {
    expect(readingLevel([text])).toBeCloseTo(grade, 1)
  })

  it('of the screens is grade six at most', () => {
    expect(readingLevel(textsOf(screen).filter((text) => text.includes(' ')))).toBeLessThanOrEqual(6)
    expect(readingLevel(textsOf(plainPage).filter((text) => text.includes(' ')))).toBeLessThanOrEqual(6)
    expect(readingLevel(Object.values(services))).toBeLessThanOrEqual(6)
  })

  it('is helped by screens that do not shout or say sorry for themselves', () => {
    expect(textsOf(screen).filter((text) => /!|\boops\b|\bplease wait\b/i.test(text))).toEqual([])
  })
})
