import { effectiveSampleSize } from './effective-sample-size.ts'
import type { Margin } from './margin.ts'
import { sumsByCode } from './margin.ts'

/** Who answered beside whom they stand for. Plain figures of respondents: to be shown, they pass `protect`. */
export type ProfileRow = {
  readonly item: string
  readonly code: string
  readonly respondents: number
  readonly respondentShare: number
  /** By the weights; the same as `respondentShare` without any. */
  readonly weightedShare: number
  readonly populationShare: number
  /** Respondents over the code's population; null where the population has nobody. */
  readonly responseRate: number | null
}

/** The respondents' profile beside the population's, a row for each code of each margin. */
export function responseProfile(margins: readonly Margin[], weights?: Float64Array): readonly ProfileRow[] {
  if (weights) effectiveSampleSize(weights)
  return margins.flatMap((margin) => {
    const ones = new Float64Array(margin.values.length).fill(1)
    const counts = sumsByCode(margin, ones)
    const weighted = sumsByCode(margin, weights ?? ones)
    const population = Float64Array.from(margin.population)
    return margin.codes.map((code, place) => ({
      item: margin.item,
      code,
      respondents: counts[place] ?? 0,
      respondentShare: shareOf(counts, place),
      weightedShare: shareOf(weighted, place),
      populationShare: shareOf(population, place),
      responseRate: population[place] ? (counts[place] ?? 0) / population[place] : null,
    }))
  })
}

function shareOf(sums: Float64Array, place: number): number {
  const total = sums.reduce((sum, value) => sum + value, 0)
  return total === 0 ? 0 : (sums[place] ?? 0) / total
}
