import type { Indicator, Measure } from '../../surveys/model/indicator.ts'

/** How this instrument version feeds the indicator; undefined when it does not. */
export function measureOf(
  indicator: Indicator,
  instrument: { readonly id: string; readonly version: number },
): Measure | undefined {
  return indicator.measures.find(
    (measure) => measure.instrument === instrument.id && measure.versions.includes(instrument.version),
  )
}
