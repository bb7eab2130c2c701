import type { KeyObject } from 'node:crypto'
import {
  blind,
  encode,
  inverse,
  joined,
  type PublicKey,
  randomFactor,
  readPublicKey,
  saltBytes,
  toBase64url,
  toBytes,
  toNumber,
} from '../../../client/respondent/edge/blind-signature.ts'
import { answersStep, codeStep, paddedBody } from '../../../client/respondent/edge/padded-body.ts'
import { isRefusal } from '../../../server/problems.ts'
import { issueCodes } from '../../../server/services/issue-codes.ts'
import { fingerprintOf, modulusOf } from '../../../server/tickets/public-key.ts'
import { signMessage } from '../../../server/tickets/verify-ticket.ts'
import type { HeardServer } from './heard-server.ts'

const random = (bytes: number): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(bytes))

/** Everything a young person says; `mark` tells one from another afterwards. */
export const bodyOf = (
  ticket: { readonly key: string; readonly message: string; readonly signature: string },
  mark: string,
): string => paddedBody({ ticket, submission: submissionOf(mark) }, answersStep)

const submissionOf = (mark: string) => ({
  instrument: 'ages-11-17',
  version: 1,
  language: 'en',
  mode: 'screen',
  helperRole: 'nobody',
  answers: {
    settled: { code: 'very' },
    'feels-safe': { code: 'always' },
    'life-satisfaction': { code: '7' },
    'going-well': { text: mark },
  },
})

export type Blinded = {
  /** The request that trades the code. */
  readonly trade: string
  readonly finish: (blindSignature: string) => string
}

export function signingKeyOf({ context, wave }: HeardServer): KeyObject {
  const key = context.keys.signingKey(wave.id, 'ages-11-17')
  if (key === undefined) throw new Error('An open wave has a signing key.')
  return key
}

/** Requests with tickets that hold, for measuring sends alone: signed here, with the server's own key. */
export function readySends(server: HeardServer, count: number): readonly string[] {
  const key = signingKeyOf(server)
  const fingerprint = fingerprintOf(modulusOf(key))
  return Array.from({ length: count }, () => {
    const message = random(64)
    const signature = toBase64url(signMessage(key, message))
    return bodyOf({ key: fingerprint, message: toBase64url(message), signature }, 'more cake')
  })
}

/** Young people with a code each and their ticket blinded already, as a page has it before anybody presses Send. */
export async function readyRespondents(server: HeardServer, count: number): Promise<readonly Blinded[]> {
  const modulus = modulusOf(signingKeyOf(server))
  const fingerprint = fingerprintOf(modulus)
  const key = await readPublicKey({ n: modulus.toString('base64url'), e: 'AQAB' })
  const codes = await codesFor(server, count)
  return Promise.all(codes.map((code) => respondent(code, key, fingerprint)))
}

export async function codesFor({ context, wave }: HeardServer, count: number): Promise<readonly string[]> {
  const issued = await issueCodes(context, wave, { instrument: 'ages-11-17', count })
  if (isRefusal(issued)) throw new Error(issued.refused)
  return issued.codes
}

/**
 * The browser's own steps. Verifying the signature is left out here: it happens on each child's device, and the
 * load generator, which shares the machine with the server, would do it for all of them.
 */
async function respondent(code: string, key: PublicKey, fingerprint: string): Promise<Blinded> {
  const message = joined(random(32), random(32))
  const factor = randomFactor(key)
  const encoded = await encode(message, random(saltBytes), key.bytes)
  const blindedTicket = toBase64url(blind(encoded, factor, key))
  const unblinding = inverse(factor, key.modulus)
  return {
    trade: paddedBody({ code, blindedTicket }, codeStep),
    finish: (blindSignature) => {
      const signed = toNumber(Buffer.from(blindSignature, 'base64url'))
      const signature = toBase64url(toBytes((signed * unblinding) % key.modulus, key.bytes))
      return bodyOf({ key: fingerprint, message: toBase64url(message), signature }, 'more cake')
    },
  }
}
