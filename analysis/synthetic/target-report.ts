import type { Band } from '../../surveys/model/instrument.ts'
import { directions } from './directions.ts'
import type { SyntheticNation } from './synthetic-nation.ts'
import { type Target, targets } from './targets.ts'

export type MeasuredTarget = Omit<Target, 'measure'> & {
  readonly measured: number
  /** Measured less published. */
  readonly off: number
  readonly met: boolean
}

export type MeasuredDirection = {
  readonly band: Band
  readonly id: string
  readonly what: string
  readonly source: string
  readonly above: number
  readonly below: number
  readonly holds: boolean
}

/** How close a made-up nation comes to what is published, target by target, and which findings it shows. */
export function targetReport(nation: SyntheticNation): {
  readonly targets: readonly MeasuredTarget[]
  readonly directions: readonly MeasuredDirection[]
} {
  return {
    targets: targets
      .filter(({ band }) => band === nation.band)
      .map(({ measure, ...target }) => {
        const measured = measure(nation)
        const off = measured - target.published
        return { ...target, measured, off, met: Math.abs(off) <= target.within }
      }),
    directions: directions
      .filter(({ band }) => band === nation.band)
      .map(({ measure, ...direction }) => {
        const { above, below } = measure(nation)
        return { ...direction, above, below, holds: above > below }
      }),
  }
}
