import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { makeFolder } from './make-folder.ts'
import type { RandomSource } from './random-source.ts'

const keyBytes = 32

/** Secrets that must not be where the data are: a copy of the database with its backups opens nothing. */
export type KeyStore = {
  /** Codes are stored as HMAC under this. Without it a list of hashes cannot be tried out against codes. */
  readonly pepper: () => Buffer
  /** Makes the wave's sealing key where there is none. Safe to call again, and from several processes. */
  readonly makeSealingKey: (wave: string) => void
  /** Read from the file each time and never kept: once destroyed, no process has it. */
  readonly sealingKey: (wave: string) => Buffer | undefined
  readonly destroySealingKey: (wave: string) => void
  /** Waves that have a key. */
  readonly sealingKeys: () => readonly string[]
}

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code

/** Writes the whole file for its owner alone, then gives it its name: nobody sees half of it, nobody replaces it. */
function createOnce(path: string, content: Buffer, temporary: string): void {
  const file = openSync(temporary, 'wx', 0o600)
  try {
    writeSync(file, content)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  try {
    linkSync(temporary, path)
  } catch (error) {
    if (!isCode(error, 'EEXIST')) throw error
  } finally {
    rmSync(temporary)
  }
}

function readKey(path: string): Buffer | undefined {
  try {
    const key = readFileSync(path)
    return key.length === keyBytes ? key : undefined
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Overwrites before removing. On a disk that remaps blocks this is no proof; full-disk encryption is (README). */
function destroy(path: string, random: RandomSource): void {
  let file: number
  try {
    file = openSync(path, 'r+')
  } catch (error) {
    if (isCode(error, 'ENOENT')) return
    throw error
  }
  try {
    writeSync(file, random.bytes(statSync(path).size), 0, null, 0)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
  rmSync(path, { force: true })
}

/** Keys as files of mode 600 in a folder of mode 700, shared by the processes of one installation. */
export function fileKeyStore(folder: string, random: RandomSource): KeyStore {
  makeFolder(folder, 'KEYS_DIR')
  const sealing = (wave: string) => join(folder, `sealing-${wave}.key`)
  const make = (path: string) =>
    createOnce(path, random.bytes(keyBytes), `${path}.${process.pid}.${random.bytes(6).toString('hex')}`)

  const pepperPath = join(folder, 'pepper.key')
  if (readKey(pepperPath) === undefined) make(pepperPath)
  const pepper = readKey(pepperPath)
  if (pepper === undefined) throw new Error('The pepper in KEYS_DIR is damaged.')

  return {
    pepper: () => pepper,
    makeSealingKey: (wave) => {
      if (readKey(sealing(wave)) === undefined) make(sealing(wave))
    },
    sealingKey: (wave) => readKey(sealing(wave)),
    destroySealingKey: (wave) => destroy(sealing(wave), random),
    sealingKeys: () =>
      readdirSync(folder).flatMap((name) => {
        const match = /^sealing-([a-z0-9-]+)\.key$/.exec(name)
        return match?.[1] === undefined ? [] : [match[1]]
      }),
  }
}
