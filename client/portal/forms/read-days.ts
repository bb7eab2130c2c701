import type { WaveDays } from '../edge/wire.ts'
import type { Typed } from '../parts/form-page.tsx'
import { type FieldFault, faultUnless, type Read, readAll } from './field-fault.ts'

const isDay = (typed: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(typed)

/** What is wrong with the first and the last day of a wave. */
export const daysFaults = ({ opensOn, closesOn }: WaveDays): readonly (FieldFault | undefined)[] => [
  faultUnless(isDay(opensOn), 'opensOn', 'Enter the first day'),
  faultUnless(isDay(closesOn), 'closesOn', 'Enter the last day'),
  faultUnless(
    !isDay(opensOn) || !isDay(closesOn) || opensOn <= closesOn,
    'closesOn',
    'The last day must not be before the first day',
  ),
]

export function readDays(typed: Typed): Read<WaveDays> {
  const days = { opensOn: typed.one('opensOn'), closesOn: typed.one('closesOn') }
  return readAll(days, daysFaults(days))
}
