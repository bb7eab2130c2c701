import { z } from 'zod'
import { type PaperEntry, paperEntrySchema } from '../../surveys/model/paper-entry.ts'
import type { RandomSource } from '../random-source.ts'
import { openText, sealText } from './sealed-bytes.ts'

/** What a clerk has typed from a sheet. Its number is inside, so that a clerk can be told which paper to look at again. */
const contentSchema = z.object({ serial: z.string(), entry: paperEntrySchema })
export type EntryContent = { readonly serial: string; readonly entry: PaperEntry }

export type EntryPlace = { readonly wave: string; readonly hmac: Uint8Array; readonly staff: string }

const placeOf = ({ wave, hmac, staff }: EntryPlace) => [
  'paper-entry',
  wave,
  Buffer.from(hmac).toString('hex'),
  staff,
]

/** Padded to one size, so that a sealed entry does not show how far somebody has typed. */
export const sealEntry = (
  content: EntryContent,
  place: EntryPlace,
  size: number,
  key: Buffer,
  random: RandomSource,
): Buffer => sealText(JSON.stringify(content), placeOf(place), size, key, random)

/** Undefined when it was altered, moved or sealed with another key. */
export function openEntry(sealed: Uint8Array, place: EntryPlace, key: Buffer): EntryContent | undefined {
  try {
    return contentSchema.parse(JSON.parse(openText(sealed, placeOf(place), key)))
  } catch {
    return undefined
  }
}
