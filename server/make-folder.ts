import { mkdirSync } from 'node:fs'
import { StartError } from './start-error.ts'

/** Makes a folder for its owner alone, or says in one line which setting names a place that cannot be used. */
export function makeFolder(folder: string, setting: 'DATA_DIR' | 'KEYS_DIR'): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown reason'
    throw new StartError(`The folder ${folder} cannot be used (${reason}). Set ${setting} to another folder.`)
  }
}
