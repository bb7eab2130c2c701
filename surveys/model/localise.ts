import { fingerprint } from './fingerprint.ts'
import type { Instrument } from './instrument.ts'
import { localiseSections } from './localise-sections.ts'
import type { LocalisedInstrument } from './localised-instrument.ts'
import type { InstrumentWords, SharedWords } from './words.ts'

/**
 * One instrument version in one language, as plain JSON ready to show on a screen or on paper.
 *
 * The fingerprint is that of the source language, so a translation carries the same one; pass the source
 * words where `words` are a translation.
 */
export function localise(
  instrument: Instrument,
  words: InstrumentWords,
  shared: SharedWords,
  source: { readonly words: InstrumentWords; readonly shared: SharedWords } = { words, shared },
): LocalisedInstrument {
  return {
    id: instrument.id,
    version: instrument.version,
    band: instrument.band,
    fingerprint: fingerprint(instrument, source.words, source.shared),
    language: words.language,
    direction: shared.direction,
    title: words.title,
    assent: words.assent,
    sections: localiseSections(instrument, words, shared),
    ending: words.ending,
    helperGuidance: words.helperGuidance,
    childAssent: words.childAssent,
    handOver: words.handOver,
  }
}
