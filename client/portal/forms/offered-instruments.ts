import type { ServedInstrument } from '../edge/wire.ts'
import { bandInWords } from '../words/bands.ts'
import type { FieldedInstrument } from './read-new-wave.ts'

/** The newest version of each instrument: an older one stays with the waves that have it. */
export function offeredInstruments(served: readonly ServedInstrument[]): readonly FieldedInstrument[] {
  const newest = new Map<string, ServedInstrument>()
  for (const each of served) {
    if (each.version >= (newest.get(each.id)?.version ?? 0)) newest.set(each.id, each)
  }
  return [...newest.values()].map(({ id, version, band }) => ({ id, version, title: bandInWords[band] }))
}
