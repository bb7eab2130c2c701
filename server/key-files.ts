import { closeSync, fsyncSync, linkSync, openSync, readFileSync, rmSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import type { RandomSource } from './random-source.ts'

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code

/**
 * Writes the whole file for its owner alone, then gives it its name: nobody sees half of it, nobody replaces one
 * that is there. Of several processes that make the same key at once, one wins; the others read what it made.
 */
export function createKeyFile(path: string, content: Buffer, random: RandomSource): void {
  const temporary = `${path}.${process.pid}.${random.bytes(6).toString('hex')}`
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
  keepNames(dirname(path))
}

/** Has the disk keep which files a folder has: a key whose name a power cut takes away loses all that it has sealed. */
function keepNames(folder: string): void {
  // Windows does so by itself and opens no folder.
  if (process.platform === 'win32') return
  const names = openSync(folder, 'r')
  try {
    fsyncSync(names)
  } catch (error) {
    // Some shared and mounted folders know no such thing, and keep names as they keep them.
    if (!isCode(error, 'EINVAL') && !isCode(error, 'ENOTSUP')) throw error
  } finally {
    closeSync(names)
  }
}

/** Undefined where there is no such file. */
export function readKeyFile(path: string): Buffer | undefined {
  try {
    return readFileSync(path)
  } catch (error) {
    if (isCode(error, 'ENOENT')) return undefined
    throw error
  }
}

/** Overwrites before removing. On a disk that remaps blocks this is no proof; full-disk encryption is (README). */
export function destroyKeyFile(path: string, random: RandomSource): void {
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
