import { createCipheriv, createDecipheriv, createSecretKey } from 'node:crypto'
import { z } from 'zod'
import type { Answers } from '../../surveys/model/answer.ts'
import {
  answerSchema,
  type HelperRole,
  helperRoles,
  type Mode,
  modes,
} from '../../surveys/model/submission.ts'
import type { RandomSource } from '../random-source.ts'

const nonceBytes = 12
const tagBytes = 16
const cipher = 'aes-256-gcm'

/** What is inside a sealed row: everything about a response that is not already in the row's own columns. */
const contentSchema = z.object({
  language: z.string(),
  mode: z.enum(modes),
  helperRole: z.enum(helperRoles),
  answers: z.record(z.string(), answerSchema),
})
export type ResponseContent = {
  readonly language: string
  readonly mode: Mode
  readonly helperRole: HelperRole
  readonly answers: Answers
}

/** The row a content belongs to. It is authenticated with it, so a row moved to another wave does not open. */
export type SealedPlace = {
  readonly wave: string
  readonly id: string
  readonly instrument: string
  readonly version: number
}

const authenticated = (place: SealedPlace): Buffer =>
  Buffer.from(JSON.stringify([place.wave, place.id, place.instrument, place.version]))

/** AES-256-GCM over the content padded with spaces to `size` bytes: nonce, tag, ciphertext, always as long. */
export function sealResponse(
  content: ResponseContent,
  place: SealedPlace,
  size: number,
  key: Buffer,
  random: RandomSource,
): Buffer {
  const text = JSON.stringify(content)
  const missing = size - Buffer.byteLength(text)
  if (missing < 0) throw new Error('A response is larger than its instrument allows.')
  const nonce = random.bytes(nonceBytes)
  // As a key object: of a plain buffer Node finds out three times as long what it is.
  const seal = createCipheriv(cipher, createSecretKey(key), nonce).setAAD(authenticated(place))
  const sealed = seal.update(text + ' '.repeat(missing), 'utf8')
  const rest = seal.final()
  return Buffer.concat([nonce, seal.getAuthTag(), sealed, rest])
}

/** Undefined when the row was altered, moved or sealed with another key. */
export function openResponse(
  sealed: Uint8Array,
  place: SealedPlace,
  key: Buffer,
): ResponseContent | undefined {
  const bytes = Buffer.from(sealed)
  try {
    const open = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes), { authTagLength: tagBytes })
      .setAAD(authenticated(place))
      .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes))
    const text = Buffer.concat([open.update(bytes.subarray(nonceBytes + tagBytes)), open.final()])
    return contentSchema.parse(JSON.parse(text.toString('utf8')))
  } catch {
    return undefined
  }
}
