import type { Config } from './config.ts'
import type { Database } from './database/tables.ts'
import type { InstrumentCatalogue } from './instrument-catalogue.ts'
import type { KeyStore } from './key-store.ts'
import type { CodeLimits } from './limits/code-limits.ts'
import type { RandomSource } from './random-source.ts'

/**
 * All that services take from the world. Time, randomness and keys come in here and nowhere else, so that a test
 * can say what day it is and what the dice show.
 */
export type Context = {
  readonly config: Config
  readonly db: Database
  readonly keys: KeyStore
  readonly instruments: InstrumentCatalogue
  readonly random: RandomSource
  readonly now: () => Date
  readonly wait: (milliseconds: number) => Promise<void>
  /** Failed codes, counted in this process's memory alone. */
  readonly codeLimits: CodeLimits
}
