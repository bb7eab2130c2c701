import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { findBytes } from '../linking-attack/find-bytes.ts'

export type Place = { readonly canary: string; readonly file: string }

/** Every file under these folders that holds one of these words, as bytes, however it got there. */
export function findCanaries(canaries: readonly string[], folders: readonly string[]): readonly Place[] {
  const needles = canaries.map((canary) => Buffer.from(canary))
  return folders.flatMap((folder) =>
    (readdirSync(folder, { recursive: true }) as string[])
      .map((name) => join(folder, name))
      .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
      .flatMap((file) => {
        const here = new Set<string>()
        findBytes(readFileSync(file), needles, (needle) => here.add(canaries[needle] ?? ''))
        return [...here].map((canary) => ({ canary, file }))
      }),
  )
}
