import { z } from 'zod'
import type { Answers } from '../../surveys/model/answer.ts'
import {
  type HelperRole,
  helperRoles,
  type Mode,
  modes,
  storedAnswerSchema,
} from '../../surveys/model/submission.ts'
import type { RandomSource } from '../random-source.ts'
import { openText, sealText } from './sealed-bytes.ts'

/** What is inside a sealed row: everything about a response that is not already in the row's own columns. */
const contentSchema = z.object({
  language: z.string(),
  mode: z.enum(modes),
  helperRole: z.enum(helperRoles),
  answers: z.record(z.string(), storedAnswerSchema),
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

const placeOf = ({ wave, id, instrument, version }: SealedPlace) => [wave, id, instrument, version]

/** The content sealed and padded to `size` bytes. */
export const sealResponse = (
  content: ResponseContent,
  place: SealedPlace,
  size: number,
  key: Buffer,
  random: RandomSource,
): Buffer => sealText(JSON.stringify(content), placeOf(place), size, key, random)

/** Undefined when the row was altered, moved or sealed with another key. */
export function openResponse(
  sealed: Uint8Array,
  place: SealedPlace,
  key: Buffer,
): ResponseContent | undefined {
  try {
    return contentSchema.parse(JSON.parse(openText(sealed, placeOf(place), key)))
  } catch {
    return undefined
  }
}
