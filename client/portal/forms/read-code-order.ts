import type { Typed } from '../parts/form-page.tsx'
import { faultUnless, type Read, readAll, wholeNumber } from './field-fault.ts'

export type CodeOrder = { readonly instrument: string; readonly count: number }

/** The most that one press makes: beyond it, nobody cuts and hands out in one go what they cannot get back. */
export const mostCodes = 2000

/** `only` is the instrument of a wave that has just one, which is then not asked for. */
export function readCodeOrder(typed: Typed, only: string | undefined): Read<CodeOrder> {
  const instrument = only ?? typed.one('instrument')
  const count = wholeNumber(typed.one('count'))
  return readAll({ instrument, count }, [
    faultUnless(instrument !== '', 'instrument', 'Choose the survey that the codes are for'),
    faultUnless(count >= 1 && count <= mostCodes, 'count', 'Enter how many codes to make, from 1 to 2,000'),
  ])
}
