import type { ResponseRow } from '../../../analysis/dataset/dataset-from-responses.ts'
import { randomSource } from '../../../analysis/synthetic/random-source.ts'
import { syntheticResponses } from '../../../analysis/synthetic/synthetic-responses.ts'
import { ages8To10V1 } from '../../../surveys/instruments/ages-8-10/v1.ts'
import { ages11To17V1 } from '../../../surveys/instruments/ages-11-17/v1.ts'

export const waves = ['2025', '2026']
export const nameOf = (place: number) => `la-${place}`

/** Answers of every authority in a wave: from a handful to some two hundred, and lopsided groups. */
export function answersOf(
  authorities: number,
  wave: string,
  seed: number,
): readonly (readonly ResponseRow[])[] {
  const random = randomSource(seed, 'sizes', wave)
  return Array.from({ length: authorities }, (_, place) => {
    const count = place % 15 === 7 ? 4 + Math.floor(random() * 6) : 14 + Math.floor(random() ** 2 * 130)
    return answersAt(place, wave, seed, count)
  })
}

/** The same people every time, and more of them for a higher count: those who answer late. */
export function answersAt(place: number, wave: string, seed: number, count: number): readonly ResponseRow[] {
  const own = seed * 1000 + place * 2 + waves.indexOf(wave)
  return syntheticResponses(own, ages11To17V1, { count, profile: 'typical' }).map(({ answers }) => ({
    ...{ answers, localAuthority: nameOf(place) },
  }))
}

/** Younger children of one authority: three to sixty. */
export function youngerAnswersOf(place: number, wave: string, seed: number): readonly ResponseRow[] {
  const random = randomSource(seed, 'younger', wave, place)
  const count = 3 + Math.floor(random() * 58)
  return syntheticResponses(seed * 1000 + place, ages8To10V1, { count, profile: 'typical' }).map(
    ({ answers }) => ({ answers, localAuthority: nameOf(place) }),
  )
}
