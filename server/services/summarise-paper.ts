import { findWords } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import type { Context } from '../context.ts'
import { listBatches, type PaperBatch } from '../repositories/paper-batches.ts'
import { countSheets } from '../repositories/paper-sheets.ts'
import type { Wave } from '../repositories/waves.ts'
import { inTens } from './summarise-waves.ts'

/** What became of the sheets of one batch. */
export type BatchCounts = {
  readonly sheets: number
  readonly handedOut: number
  readonly back: number
  readonly typedOnce: number
  readonly inDispute: number
  readonly taken: number
  readonly declined: number
  readonly destroyed: number
}

export type CountedBatch = { readonly batch: PaperBatch; readonly counts: BatchCounts }

/** Exact counts, for the clerks who hold the paper. While a wave takes answers they come from the sheets, then from the batch. */
export async function countBatches(
  context: Context,
  waves: readonly string[],
): Promise<readonly CountedBatch[]> {
  const batches = await listBatches(context.db, waves)
  const states = await countSheets(context.db, waves)
  return batches.map((batch) => {
    const inState = (...wanted: readonly string[]): number =>
      states
        .filter(({ wave_id, batch_id }) => wave_id === batch.wave_id && batch_id === batch.id)
        .filter(({ state }) => wanted.includes(state))
        .reduce((sum, { count }) => sum + count, 0)
    return {
      batch,
      counts: {
        sheets: batch.sheets,
        handedOut: batch.handed_out,
        // Sealing counts into the batch and writes the sheets anew: one of the two is nothing.
        back: batch.returned + inState('back', 'once', 'in-dispute', 'done', 'declined'),
        typedOnce: inState('once'),
        inDispute: inState('in-dispute'),
        taken: batch.taken + inState('done'),
        declined: batch.declined + inState('declined'),
        destroyed: batch.destroyed,
      },
    }
  })
}

/**
 * What the council sees of its paper: counts in words and in tens, because an exact one, looked at before and after an
 * appointment, would say whose envelope came. How many were printed and handed out it has counted itself; sheets that
 * children got for a code of theirs it has not.
 */
export async function summarisePaper(context: Context, wave: Wave) {
  const batches = await countBatches(context, [wave.id])
  return batches.map(({ batch, counts }) => ({
    id: batch.id,
    instrument: batch.instrument,
    title: titleOf(wave, batch.instrument),
    language: batch.language,
    variant: batch.variant,
    way: batch.way,
    secondPercent: batch.second_percent,
    sheets: batch.way === 'print-run' ? String(counts.sheets) : inTens(counts.sheets),
    handedOut: batch.way === 'print-run' ? String(counts.handedOut) : inTens(counts.handedOut),
    back: inTens(counts.back),
    typedIn: inTens(counts.typedOnce + counts.inDispute + counts.taken + counts.declined),
    inDispute: inTens(counts.inDispute),
    destroyed: inTens(counts.destroyed),
    differingPercent: differingPercent([batch], leastCompared),
  }))
}

/** Of fewer sheets than ten a rate would be a count of theirs. A form has some thirty fields. */
const leastCompared = 300

/** How many in a hundred fields two people typed differently; null where too few have been typed twice to tell. */
export function differingPercent(batches: readonly PaperBatch[], least = 1): number | null {
  const compared = batches.reduce((sum, batch) => sum + batch.fields_compared, 0)
  const differing = batches.reduce((sum, batch) => sum + batch.fields_differing, 0)
  return compared < least ? null : Math.round((1000 * differing) / compared) / 10
}

export function titleOf(wave: Wave, instrument: string): string {
  const version = wave.instruments.find((each) => each.instrument === instrument)?.version ?? 1
  return findWords(instrument, version, sourceLanguage)?.title ?? instrument
}
