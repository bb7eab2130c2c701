import type { Indicator, Measure } from '../model/indicator.ts'
import type { Subject } from './subject.ts'

export type MeasureOfVersion = { readonly indicator: Indicator; readonly measure: Measure }

/** How this version feeds indicators: every measure that names it. */
export function measuresOfVersion({ instrument, indicators }: Subject): readonly MeasureOfVersion[] {
  return indicators.flatMap((indicator) =>
    indicator.measures
      .filter(
        (measure) => measure.instrument === instrument.id && measure.versions.includes(instrument.version),
      )
      .map((measure) => ({ indicator, measure })),
  )
}

export function measuresOf(item: string, subject: Subject): readonly MeasureOfVersion[] {
  return measuresOfVersion(subject).filter(({ measure }) => measure.item === item)
}
