import { checkInstrument } from '../model/check-instrument.ts'
import type { Fault } from '../model/fault.ts'
import type { Instrument } from '../model/instrument.ts'
import type { InstrumentWords } from '../model/words.ts'
import { wordsSchema } from './words-schema.ts'

/** A version as it comes out of a file: nothing about it is known yet. */
export type Candidate = {
  readonly instrument: unknown
  /** In the source language. */
  readonly words: unknown
}

export type ReadDefinition = {
  /** Null when their shape is wrong. Sound only when there are no faults. */
  readonly instrument: Instrument | null
  readonly words: InstrumentWords | null
  readonly faults: readonly Fault[]
}

/** What a candidate is, and whether it could be shown to anybody at all. */
export function readDefinition(candidate: Candidate): ReadDefinition {
  const parsed = wordsSchema.safeParse(candidate.words)
  const words = parsed.success ? parsed.data : null
  const checked = checkInstrument(candidate.instrument, words === null ? [] : [words])
  return {
    instrument: checked.instrument,
    words,
    faults: [...checked.faults, ...(parsed.success ? [] : parsed.error.issues.map(toFault))],
  }
}

function toFault(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): Fault {
  const path = issue.path.map((segment) => (typeof segment === 'symbol' ? segment.toString() : segment))
  return { path: ['words', ...path], code: 'wrong-words-shape', message: issue.message }
}
