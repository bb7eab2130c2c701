import type { KeyObject } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { signBlinded } from './sign-blinded.ts'

/** Signatures to make under one key. It comes with each task, so that a thread has none of a wave that was sealed. */
export type SigningTask = {
  readonly number: number
  readonly key: KeyObject
  readonly publicKey: KeyObject
  readonly blinded: readonly Uint8Array[]
}
/** Without signatures where one came out wrong. */
export type Signed = { readonly number: number; readonly signatures?: readonly Uint8Array[] }

parentPort?.on('message', ({ number, key, publicKey, blinded }: SigningTask) => {
  let signed: Signed = { number }
  try {
    signed = { number, signatures: blinded.map((each) => signBlinded(key, each, publicKey)) }
  } catch {
    // Said by the absence of signatures: what the error holds may be near to the key.
  }
  parentPort?.postMessage(signed)
})
