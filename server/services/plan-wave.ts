import { findInstrument, findLocalised } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import type { Fault } from '../../surveys/model/fault.ts'
import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import { dayOf, isDay } from '../day.ts'
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
  const faults = [...dayFaults(wave, dayOf(context.now())), ...instrumentFaults(wave), ...nameFaults(wave)]
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

function dayFaults({ opensOn, closesOn }: NewWave, today: string): readonly Fault[] {
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

function instrumentFaults({ instruments }: NewWave): readonly Fault[] {
  const unknown = instruments.flatMap(({ id, version }, index): Fault[] =>
    findInstrument(id, version)
      ? []
      : [
          {
            path: ['instruments', index],
            code: 'unknown-instrument',
            message: 'There is no such instrument version.',
          },
        ],
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
  return [...unknown, ...twice]
}
