import type { SamplingDesign, SamplingStage } from '../../analysis/weighting/sampling-design.ts'
import { referenceColumn, referenceNumbers } from './reference-models.ts'

/** How tests/reference/weighting.R writes a design down: names of columns of one data set. */
export type DesignCase = {
  readonly data: string
  readonly strata?: string
  readonly clusters?: string
  readonly clusters2?: string
  readonly weights: string
  readonly population?: string
  readonly population2?: string
}

export function samplingDesign(each: DesignCase): SamplingDesign {
  const weights = referenceNumbers(each.data, each.weights)
  const first: SamplingStage = {
    ...(each.strata === undefined ? {} : { strata: numbered(each.data, each.strata) }),
    ...(each.clusters === undefined ? {} : { clusters: numbered(each.data, each.clusters) }),
    ...(each.population === undefined ? {} : { population: referenceNumbers(each.data, each.population) }),
  }
  const second: readonly SamplingStage[] =
    each.clusters2 === undefined || each.population2 === undefined
      ? []
      : [
          {
            clusters: numbered(each.data, each.clusters2),
            population: referenceNumbers(each.data, each.population2),
          },
        ]
  return { rows: weights.length, weights, stages: [first, ...second] }
}

export function numbered(data: string, item: string): Uint32Array {
  return Uint32Array.from(referenceColumn(data, item).values)
}

/** 1 where the column has the code, else 0. */
export function withCode(data: string, item: string, code: string): Uint8Array {
  const column = referenceColumn(data, item)
  if (column.kind !== 'codes') throw new Error(`${item} has no codes.`)
  const place = column.codes.indexOf(code)
  return column.values.map((value) => (value === place ? 1 : 0))
}
