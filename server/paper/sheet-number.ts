import { createHmac, type KeyObject } from 'node:crypto'
import { newAccessCode, normaliseCode } from '../access-code.ts'
import type { RandomSource } from '../random-source.ts'

/** What a sheet is known by: as long, as random and as forgiving to type as a code, and never one. */
export const newSheetNumber = (random: RandomSource): string => newAccessCode(random)

/** How a sheet is stored and found. */
export const sheetHmac = (number: string, pepper: KeyObject | Buffer): Buffer =>
  createHmac('sha256', pepper).update('sheet\0').update(normaliseCode(number)).digest()

export type SheetNumberRead = {
  readonly number: string
  /** What the square code of the page says besides, where that was scanned and not the number typed. */
  readonly form: { readonly instrument: string; readonly version: number } | undefined
}

/**
 * What was typed in, or what a scanner types: the whole text of a page's square code (sheet-mark.ts).
 *
 * @example readSheetNumber('HEARD/AGES-11-17/1/EN/STANDARD/3/K7MP-2QRS-9TVW').number // 'K7MP-2QRS-9TVW'
 */
export function readSheetNumber(typed: string): SheetNumberRead {
  const parts = typed.trim().split('/')
  const [first = '', instrument = '', version = '', , , , number] = parts
  if (parts.length === 7 && first.toUpperCase() === 'HEARD' && number !== undefined) {
    return {
      number: written(number),
      form: { instrument: instrument.toLowerCase(), version: Number(version) },
    }
  }
  return { number: written(typed), form: undefined }
}

/** As it stands on the form. */
const written = (typed: string): string => normaliseCode(typed).replace(/(.{4})(?=.)/g, '$1-')
