import { findLocalised } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import type { Fault } from '../../surveys/model/fault.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { dayOf, isDay } from '../day.ts'
import type { InstrumentCatalogue } from '../instrument-catalogue.ts'
import type { Refusal } from '../problems.ts'
import type { LocalAuthority } from '../repositories/local-authorities.ts'
import { insertWave, type Wave } from '../repositories/waves.ts'
import { slugOf } from '../slug.ts'

export type NewWave = {
  readonly name: string
  readonly opensOn: string
  readonly closesOn: string
  readonly synthetic: boolean
  readonly instruments: readonly {
    readonly id: string
    readonly version: number
    readonly eligible: number
  }[]
}

/** Plans a wave of one local authority: one window, and the instrument versions it asks, with their fingerprints. */
export async function planWave(
  context: Context,
  authority: LocalAuthority,
  wave: NewWave,
): Promise<Wave | Refusal> {
  const faults = [
    ...dayFaults(wave, dayOf(context.now())),
    ...instrumentFaults(wave, context.instruments),
    ...nameFaults(wave),
  ]
  if (faults.length > 0) return { refused: 'wave-not-accepted', faults }
  const planned: Wave = {
    id: `${authority.id}-${slugOf(wave.name)}`,
    name: wave.name.trim(),
    state: 'planned',
    opensOn: wave.opensOn,
    closesOn: wave.closesOn,
    synthetic: wave.synthetic,
    localAuthority: authority,
    instruments: wave.instruments.map(({ id, version, eligible }) => ({
      instrument: id,
      version,
      fingerprint: findLocalised(id, version, sourceLanguage)?.fingerprint ?? '',
      eligible,
    })),
  }
  return inTransaction(context.db, async (trx) =>
    (await insertWave(trx, planned)) ? planned : { refused: 'already-there' },
  )
}

const nameFaults = (wave: NewWave): readonly Fault[] =>
  slugOf(wave.name) === ''
    ? [{ path: ['name'], code: 'name-without-letters', message: 'A name needs letters or numbers.' }]
    : []

/** What is wrong with the window of a wave that is still to come. */
export function dayFaults(
  { opensOn, closesOn }: Pick<NewWave, 'opensOn' | 'closesOn'>,
  today: string,
): readonly Fault[] {
  const noDay = (field: string): Fault => ({
    path: [field],
    code: 'no-such-day',
    message: 'There is no such day. Write YYYY-MM-DD.',
  })
  const unreal = [
    ...(isDay(opensOn) ? [] : [noDay('opensOn')]),
    ...(isDay(closesOn) ? [] : [noDay('closesOn')]),
  ]
  if (unreal.length > 0) return unreal
  if (closesOn < opensOn) {
    return [{ path: ['closesOn'], code: 'closes-before-opening', message: 'A wave closes after it opens.' }]
  }
  if (closesOn >= today) return []
  return [{ path: ['closesOn'], code: 'closes-in-the-past', message: 'The closing day has passed already.' }]
}

/** A version that waves may not field is refused with everything that is wrong with it, at its place in the plan. */
function instrumentFaults({ instruments }: NewWave, catalogue: InstrumentCatalogue): readonly Fault[] {
  const notFielded = instruments.flatMap(({ id, version }, index) =>
    catalogue
      .fieldingFaults(id, version)
      .map((fault): Fault => ({ ...fault, path: ['instruments', index, ...fault.path] })),
  )
  const ids = instruments.map(({ id }) => id)
  const twice = ids.flatMap((id, index): Fault[] =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            path: ['instruments', index, 'id'],
            code: 'instrument-twice',
            message: 'A wave asks one version of an instrument.',
          },
        ],
  )
  return [...notFielded, ...twice]
}
