import type { SentSubmission } from '../submission-of.ts'
import { type Outcome, registerPass, submitAnswers } from './api.ts'
import { makePass, type Pass } from './pass.ts'

export type Sender = (code: string, submission: SentSubmission) => Promise<Outcome<unknown>>

/**
 * Sends answers so that they count once, however often it is tried: the pass is made once for a code and kept in
 * memory, the server gives the same answer to the same pair again, and a spent pass is thanked and not stored.
 * Whatever is lost on the way, the code or the answer to it, trying again is safe.
 */
export function makeSender(): Sender {
  let held: { readonly code: string; readonly pass: Pass } | undefined
  return async (code, submission) => {
    if (held?.code !== code) held = { code, pass: await makePass() }
    const registered = await registerPass(code, held.pass.hash)
    return registered.ok ? submitAnswers(held.pass.secret, submission) : registered
  }
}
