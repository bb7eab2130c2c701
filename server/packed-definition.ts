import { promisify } from 'node:util'
import { brotliCompress } from 'node:zlib'
import { findLocalised } from '../surveys/instruments/index.ts'

export type PackedDefinition = { readonly json: Buffer; readonly compressed: Buffer }

const brotli = promisify(brotliCompress)

/** As tightly as brotli can, which takes a while: a definition does not change while the server runs, so once. */
export async function packDefinition(
  id: string,
  version: number,
  language: string,
): Promise<PackedDefinition> {
  const json = Buffer.from(JSON.stringify(findLocalised(id, version, language)))
  return { json, compressed: await brotli(json) }
}
