import { setTimeout as wait } from 'node:timers/promises'
import type { Config } from './config.ts'
import type { Context } from './context.ts'
import type { Database } from './database/tables.ts'
import { instrumentCatalogue } from './instrument-catalogue.ts'
import { fileKeyStore } from './key-store.ts'
import { codeLimits } from './limits/code-limits.ts'
import { systemRandom as random } from './random-source.ts'

/** The real world: this machine's clock and dice, and the keys of the folder that the settings name. */
export function systemContext(config: Config, db: Database): Context {
  const now = () => new Date()
  return {
    ...{ config, db, random, now },
    keys: fileKeyStore(config.keysDir, random),
    instruments: instrumentCatalogue(),
    wait: (milliseconds) => wait(milliseconds),
    codeLimits: codeLimits({ now, random }),
  }
}
