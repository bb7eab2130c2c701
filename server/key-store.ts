import { createSecretKey, type KeyObject } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createKeyFile, destroyKeyFile, readKeyFile } from './key-files.ts'
import { makeFolder } from './make-folder.ts'
import type { RandomSource } from './random-source.ts'
import { type SigningKeyFiles, signingKeyFiles } from './signing-key-files.ts'

const keyBytes = 32

/** Secrets that must not be where the data are: a copy of the database with its backups opens nothing. */
export type KeyStore = SigningKeyFiles & {
  /** Codes are stored as HMAC under this. Without it a list of hashes cannot be tried out against codes. */
  readonly pepper: () => KeyObject
  /** Makes the wave's sealing key where there is none. Safe to call again, and from several processes. */
  readonly makeSealingKey: (wave: string) => void
  /** Read from the file each time and never kept: once destroyed, no process has it. */
  readonly sealingKey: (wave: string) => Buffer | undefined
  readonly destroySealingKey: (wave: string) => void
  /** Waves that have a key. */
  readonly sealingKeys: () => readonly string[]
}

function readKey(path: string): Buffer | undefined {
  const key = readKeyFile(path)
  return key?.length === keyBytes ? key : undefined
}

/** Keys as files of mode 600 in a folder of mode 700, shared by the processes of one installation. */
export function fileKeyStore(folder: string, random: RandomSource): KeyStore {
  makeFolder(folder, 'KEYS_DIR')
  const sealing = (wave: string) => join(folder, `sealing-${wave}.key`)
  const make = (path: string) => createKeyFile(path, random.bytes(keyBytes), random)

  const pepperPath = join(folder, 'pepper.key')
  if (readKey(pepperPath) === undefined) make(pepperPath)
  const pepperBytes = readKey(pepperPath)
  if (pepperBytes === undefined) throw new Error('The pepper in KEYS_DIR is damaged.')
  const pepper = createSecretKey(pepperBytes)

  return {
    ...signingKeyFiles(folder, random),
    pepper: () => pepper,
    makeSealingKey: (wave) => {
      if (readKey(sealing(wave)) === undefined) make(sealing(wave))
    },
    sealingKey: (wave) => readKey(sealing(wave)),
    destroySealingKey: (wave) => destroyKeyFile(sealing(wave), random),
    sealingKeys: () =>
      readdirSync(folder).flatMap((name) => {
        const match = /^sealing-([a-z0-9-]+)\.key$/.exec(name)
        return match?.[1] === undefined ? [] : [match[1]]
      }),
  }
}
