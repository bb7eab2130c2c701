import type { NewWave } from '../edge/wire.ts'
import type { Typed } from '../parts/form-page.tsx'
import { type FieldFault, faultUnless, type Read, readAll, wholeNumber } from './field-fault.ts'
import { daysFaults } from './read-days.ts'

export type FieldedInstrument = { readonly id: string; readonly version: number; readonly title: string }

export const eligibleField = (instrument: string): string => `eligible-${instrument}`

/** An empty number of eligible young people means that the wave does not field that instrument. */
export function readNewWave(typed: Typed, offered: readonly FieldedInstrument[]): Read<NewWave> {
  const name = typed.one('name')
  const opensOn = typed.one('opensOn')
  const closesOn = typed.one('closesOn')
  const fielded = offered.filter(({ id }) => typed.one(eligibleField(id)) !== '')
  const instruments = fielded.map(({ id, version }) => ({
    id,
    version,
    eligible: wholeNumber(typed.one(eligibleField(id))),
  }))
  const first = offered[0]?.id ?? ''
  return readAll({ name, opensOn, closesOn, instruments }, [
    faultUnless(name !== '', 'name', 'Enter a name for the wave, such as “Spring 2027”'),
    ...daysFaults({ opensOn, closesOn }),
    faultUnless(
      fielded.length > 0,
      eligibleField(first),
      'Enter how many young people are eligible, for at least one survey',
    ),
    ...instruments.map(({ id, eligible }): FieldFault | undefined =>
      faultUnless(
        eligible >= 1,
        eligibleField(id),
        'Enter the number eligible as a whole number, such as 140',
      ),
    ),
  ])
}
