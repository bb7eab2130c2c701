import { bandLimits } from './band-limits.ts'
import type { Fault } from './fault.ts'
import type { Instrument } from './instrument.ts'
import { itemPlaces } from './item-places.ts'

/** Holds a definition to what its band can use; see `band-limits.ts` for where the limits come from. */
export function checkBandLimits(instrument: Instrument): readonly Fault[] {
  const limits = bandLimits[instrument.band]
  const places = itemPlaces(instrument)
  const adults = itemsForAdults(instrument)
  const faults: Fault[] = []
  if (places.length > limits.mostItems) {
    const message = `${places.length} items; ages ${instrument.band} take at most ${limits.mostItems}.`
    faults.push({ path: ['sections'], code: 'too-many-items', message })
  }
  for (const { item, path } of places) {
    if (adults.has(item.id)) continue
    if (!limits.kinds.includes(item.kind)) {
      const message = `Ages ${instrument.band} are not asked items of the kind ${item.kind}.`
      faults.push({ path: [...path, 'kind'], code: 'kind-not-for-band', message })
    }
    if ('ordered' in item && item.ordered && item.options.length > limits.mostPoints) {
      const message = `A scale of ${item.options.length} points; ages ${instrument.band} use at most ${limits.mostPoints}.`
      faults.push({ path: [...path, 'options'], code: 'too-many-points', message })
    }
  }
  return faults
}

/** What an adult answers about a child is not held to what the child can use. */
export function itemsForAdults(instrument: Instrument): ReadonlySet<string> {
  const sections = instrument.sections.filter((section) => section.answeredBy === 'adult')
  return new Set(sections.flatMap((section) => section.items.map((item) => item.id)))
}
