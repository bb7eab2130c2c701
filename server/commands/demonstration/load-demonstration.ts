import {
  type SyntheticLocalAuthority,
  syntheticNation,
} from '../../../analysis/synthetic/synthetic-nation.ts'
import { findInstrument, findLocalised } from '../../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../../surveys/languages/index.ts'
import type { Instrument } from '../../../surveys/model/instrument.ts'
import type { Context } from '../../context.ts'
import { dayOf } from '../../day.ts'
import { insertLocalAuthority } from '../../repositories/local-authorities.ts'
import { insertComments, insertResponses } from '../../repositories/responses.ts'
import { insertWave } from '../../repositories/waves.ts'
import { storedRows } from '../../sealing/stored-rows.ts'
import { publishBenchmarkSet } from '../../services/publish-benchmark-set.ts'
import { slugOf } from '../../slug.ts'
import { demonstrationWaves, type Window } from './demonstration-waves.ts'
import { expectDone } from './expect-done.ts'
import { answerOpenWave } from './open-wave-with-answers.ts'
import { progress } from './progress.ts'

const seed = 20260601
const instrumentId = 'ages-11-17'

export type Demonstration = {
  readonly localAuthority: string
  /** A code nobody has used yet. */
  readonly code: string
  /** The demonstration authority's latest sealed wave. */
  readonly sealedWave: string
  readonly instrument: string
}

/**
 * A made-up nation: thirty-six authorities with two sealed waves each, a benchmark set of each year's, and in
 * one authority of middling size an open wave in which `waiting` young people have answered already. That wave
 * asks every other instrument too, for anybody who makes codes for them.
 */
export async function loadDemonstration(context: Context, waiting: number): Promise<Demonstration> {
  const instrument = findInstrument(instrumentId, 1)
  if (instrument === undefined) throw new Error('The demonstration needs its instrument.')
  const { localAuthorities } = syntheticNation(seed, instrument)
  const waves = demonstrationWaves(dayOf(context.now()))
  const bar = progress(localAuthorities.length, 'loading made-up local authorities')

  const loaded: (readonly string[])[] = []
  for (const authority of localAuthorities) {
    loaded.push(await loadAuthority(context, authority, waves.sealed, instrument))
    bar.step()
  }
  bar.done()
  for (const [place, window] of waves.sealed.entries()) {
    const name = `Made-up local authorities, ${window.name}`
    const ids = loaded.flatMap((each) => each[place] ?? [])
    expectDone(await publishBenchmarkSet(context, { name, waves: ids }))
  }

  const bySize = localAuthorities.toSorted((left, right) => left.eligible - right.eligible)
  const middling = bySize[Math.floor(bySize.length / 2)]
  if (middling === undefined) throw new Error('The made-up nation has no local authorities.')
  const newest = new Map(context.instruments.served.map((each) => [each.id, each]))
  newest.delete(instrumentId)
  const others = [...newest.values()]
  const code = await answerOpenWave(context, middling, waves.open, { instrument, others }, { seed, waiting })
  return {
    localAuthority: middling.id,
    code,
    sealedWave: waveId(middling.id, waves.sealed[1]),
    instrument: instrumentId,
  }
}

const waveId = (authority: string, window: Window): string => `${authority}-${slugOf(window.name)}`

/** Straight into the responses, through the same hands as sealing: rare metadata dropped, shuffled, comments apart. */
async function loadAuthority(
  context: Context,
  authority: SyntheticLocalAuthority,
  windows: readonly Window[],
  { id, version }: Instrument,
): Promise<readonly string[]> {
  const { db, random } = context
  const localAuthority = { id: authority.id, name: authority.name, nation: authority.nation, gssCode: null }
  const fingerprint = findLocalised(id, version, sourceLanguage)?.fingerprint ?? ''
  return db.transaction().execute(async (trx) => {
    await insertLocalAuthority(trx, localAuthority)
    for (const [index, window] of windows.entries()) {
      const wave = waveId(authority.id, window)
      const instruments = [{ instrument: id, version, fingerprint, eligible: authority.eligible }]
      const state = { id: wave, state: 'sealed', synthetic: true, localAuthority, instruments } as const
      await insertWave(trx, { ...window, ...state })
      const responses = authority.waves[index]?.responses ?? []
      const rows = storedRows(
        responses.map((response) => ({ ...response, wave, instrument: id, version })),
        random,
      )
      await insertResponses(trx, rows.responses)
      await insertComments(trx, rows.comments)
    }
    return windows.map((window) => waveId(authority.id, window))
  })
}
