import type { DerivedMeasure } from '../model/derived-measure.ts'
import { anxiousYesterdayBands } from './anxious-yesterday-bands.ts'
import { happyYesterdayBands } from './happy-yesterday-bands.ts'
import { heardWellbeingByLowScales } from './heard-wellbeing-by-low-scales.ts'
import { heardWellbeingByMean } from './heard-wellbeing-by-mean.ts'
import { lifeSatisfactionBands } from './life-satisfaction-bands.ts'
import { worthwhileBands } from './worthwhile-bands.ts'

/** Every measure made from answers, registered by hand: the four of official statistics, then our own. */
export const derivedMeasures: readonly DerivedMeasure[] = [
  lifeSatisfactionBands,
  worthwhileBands,
  happyYesterdayBands,
  anxiousYesterdayBands,
  heardWellbeingByMean,
  heardWellbeingByLowScales,
]

export function findDerivedMeasure(id: string, version: number): DerivedMeasure | undefined {
  return derivedMeasures.find((each) => each.id === id && each.version === version)
}

/** The measures that an instrument version has the scales for. */
export function derivedMeasuresOf(instrument: string, version: number): readonly DerivedMeasure[] {
  return derivedMeasures.filter((measure) =>
    measure.inputs.some((each) => each.instrument === instrument && each.versions.includes(version)),
  )
}

/** Printed wherever a measure is shown: what it is, what happens to gaps, where the cuts are from. */
export function derivedNote(measure: DerivedMeasure): string {
  return [measure.rule, measure.missingRule, measure.source].join(' ')
}
