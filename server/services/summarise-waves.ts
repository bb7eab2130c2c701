import { findInstrument, findWords } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import type { Context } from '../context.ts'
import { countCodes } from '../repositories/access-codes.ts'
import { countWaiting } from '../repositories/inbox.ts'
import { countPrinted } from '../repositories/paper-batches.ts'
import type { Wave } from '../repositories/waves.ts'
import { languagesOfWave } from './languages-of-wave.ts'

/**
 * A count in words and in tens. An exact one, looked at before and after a child's appointment, would say whether
 * she took part (docs/design.md D4).
 */
export const inTens = (count: number): string =>
  count < 10 ? 'fewer than 10' : `${Math.floor(count / 10) * 10} or more`

export async function summariseWave(context: Context, wave: Wave) {
  const [summary] = await summariseWaves(context, [wave])
  if (summary === undefined) throw new Error('One wave has one summary.')
  return summary
}

/** What staff see of waves. */
export async function summariseWaves(context: Context, waves: readonly Wave[]) {
  const ids = waves.map((wave) => wave.id)
  const codes = await countCodes(context.db, ids)
  const printed = await countPrinted(context.db, ids)
  const waiting = await countWaiting(context.db, ids)
  const countIn = (counts: typeof codes, wave: string, instrument: string): number =>
    counts.find((row) => row.wave_id === wave && row.instrument === instrument)?.count ?? 0

  return waves.map((wave) => ({
    id: wave.id,
    name: wave.name,
    state: wave.state,
    opensOn: wave.opensOn,
    closesOn: wave.closesOn,
    synthetic: wave.synthetic,
    localAuthority: { id: wave.localAuthority.id, name: wave.localAuthority.name },
    instruments: wave.instruments.map(({ instrument, version, eligible }) => ({
      id: instrument,
      version,
      title: findWords(instrument, version, sourceLanguage)?.title ?? instrument,
      band: bandOf(instrument, version),
      eligible,
      // One allowance: a form that was printed is a code too, which lets somebody answer once.
      codesIssued: countIn(codes, wave.id, instrument) + countIn(printed, wave.id, instrument),
      answersWaiting: inTens(countIn(waiting, wave.id, instrument)),
      ...languagesOfWave(context, { instrument, version, synthetic: wave.synthetic }),
    })),
  }))
}

function bandOf(instrument: string, version: number) {
  const definition = findInstrument(instrument, version)
  if (definition === undefined) throw new Error('A wave fields an instrument version that was removed.')
  return definition.band
}
