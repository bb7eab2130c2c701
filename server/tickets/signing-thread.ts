import type { KeyObject } from 'node:crypto'
import { parentPort } from 'node:worker_threads'
import { signBlinded } from './sign-blinded.ts'

/** One signature to make. Keys come with each, so that a thread has none of a wave that was sealed. */
export type SigningTask = {
  readonly number: number
  readonly key: KeyObject
  readonly publicKey: KeyObject
  readonly blinded: Uint8Array
}
/** Without a signature where it came out wrong. */
export type Signed = { readonly number: number; readonly signature?: Uint8Array }

parentPort?.on('message', ({ number, key, publicKey, blinded }: SigningTask) => {
  let signed: Signed = { number }
  try {
    signed = { number, signature: signBlinded(key, blinded, publicKey) }
  } catch {
    // Said by the absence of a signature: what the error holds may be near to the key.
  }
  parentPort?.postMessage(signed)
})
