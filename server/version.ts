import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The program's version, as package.json has it. */
export function programVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'))
  const version = (manifest as { readonly version?: unknown }).version
  return typeof version === 'string' ? version : 'unknown'
}
