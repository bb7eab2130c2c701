import type { Context } from '../context.ts'
import { openedEntry } from '../paper/entry-seal.ts'
import { listFirstEntries } from '../repositories/paper-entries.ts'
import { listUnsettled } from '../repositories/paper-sheets.ts'
import { listWaves } from '../repositories/waves.ts'
import { countBatches, differingPercent, titleOf } from './summarise-paper.ts'

/**
 * What there is for a paper clerk to do: waves that take paper, how far each has come, and which sheets wait for another
 * person or a third look. Counts are exact here: a clerk has the paper in hand.
 */
export async function listKeyingWork(context: Context, staff: string) {
  const waves = (await listWaves(context.db, undefined)).filter(
    ({ state }) => state === 'open' || state === 'keying-only',
  )
  const batches = await countBatches(
    context,
    waves.map(({ id }) => id),
  )
  const work = await Promise.all(
    waves.map(async (wave) => {
      const own = batches.filter(({ batch }) => batch.wave_id === wave.id)
      return {
        id: wave.id,
        name: wave.name,
        authority: wave.localAuthority.name,
        synthetic: wave.synthetic,
        state: wave.state,
        differingPercent: differingPercent(own.map(({ batch }) => batch)),
        batches: own.map(({ batch, counts }) => ({
          id: batch.id,
          title: titleOf(wave, batch.instrument),
          language: batch.language,
          variant: batch.variant,
          way: batch.way,
          ...counts,
        })),
        waiting: await waitingSheets(context, wave.id, staff),
      }
    }),
  )
  return work.filter(({ batches: own }) => own.length > 0)
}

/** Their numbers are inside what was typed, sealed: nothing outside names a sheet. */
async function waitingSheets(context: Context, wave: string, staff: string) {
  const states = new Map((await listUnsettled(context.db, wave)).map(({ hmac, state }) => [hex(hmac), state]))
  const entries = await listFirstEntries(context.db, wave)
  return entries
    .flatMap((row) => {
      const state = states.get(hex(row.hmac))
      const serial = openedEntry(context, row)?.serial
      if (serial === undefined || (state !== 'once' && state !== 'in-dispute')) return []
      return [{ serial, state, mine: row.staff_id === staff }]
    })
    .toSorted((one, other) => (one.serial < other.serial ? -1 : 1))
}

const hex = (hmac: Uint8Array): string => Buffer.from(hmac).toString('hex')
