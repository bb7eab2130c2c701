import { createPrivateKey, generateKeyPair, type KeyObject } from 'node:crypto'
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createKeyFile, destroyKeyFile, readKeyFile } from './key-files.ts'
import type { RandomSource } from './random-source.ts'

export type SigningKeyFiles = {
  /** The private key of a wave and instrument, made where there is none. Safe to call again, from several processes. */
  readonly makeSigningKey: (wave: string, instrument: string) => Promise<KeyObject>
  /** Undefined where there is none, or none any more. */
  readonly signingKey: (wave: string, instrument: string) => KeyObject | undefined
  /** Those of all its instruments. */
  readonly destroySigningKeys: (wave: string) => void
  /** Waves that have one. */
  readonly signingKeys: () => readonly string[]
}

/** NIST SP 800-57: good until 2030, for keys that live for weeks. Three thousand bits would sign three times slower. */
const modulusLength = 2048

/**
 * Signing with a key that is read anew takes twice as long, so a key that was read is kept while its file is the
 * same. Looking at the file each time costs some microseconds, and makes a destroyed key unusable in every process
 * at once.
 */
export function signingKeyFiles(folder: string, random: RandomSource): SigningKeyFiles {
  const kept = new Map<string, { readonly file: string; readonly key: KeyObject }>()
  // Neither an instrument nor a wave has a full stop in its name.
  const pathOf = (wave: string, instrument: string) => join(folder, `signing-${wave}.${instrument}.key`)
  const files = () =>
    readdirSync(folder).flatMap((name) => {
      const [, wave, instrument] = /^signing-([a-z0-9-]+)\.([a-z0-9-]+)\.key$/.exec(name) ?? []
      return wave === undefined || instrument === undefined ? [] : [{ wave, instrument }]
    })

  const signingKey = (wave: string, instrument: string): KeyObject | undefined => {
    const path = pathOf(wave, instrument)
    const status = statSync(path, { throwIfNoEntry: false })
    if (status === undefined) {
      kept.delete(path)
      return undefined
    }
    const file = `${status.ino} ${status.mtimeMs} ${status.size}`
    const known = kept.get(path)
    if (known?.file === file) return known.key
    const content = readKeyFile(path)
    if (content === undefined) return undefined
    const key = createPrivateKey({ key: content, format: 'der', type: 'pkcs8' })
    kept.set(path, { file, key })
    return key
  }

  return {
    signingKey,
    makeSigningKey: async (wave, instrument) => {
      const there = signingKey(wave, instrument)
      if (there) return there
      const made = await promisify(generateKeyPair)('rsa', { modulusLength, publicExponent: 65_537 })
      const content = made.privateKey.export({ type: 'pkcs8', format: 'der' })
      createKeyFile(pathOf(wave, instrument), content, random)
      const key = signingKey(wave, instrument)
      if (key === undefined) throw new Error('A signing key was destroyed while it was made.')
      return key
    },
    destroySigningKeys: (wave) => {
      for (const each of files().filter((file) => file.wave === wave)) {
        const path = pathOf(wave, each.instrument)
        kept.delete(path)
        destroyKeyFile(path, random)
      }
    },
    signingKeys: () => [...new Set(files().map(({ wave }) => wave))],
  }
}
