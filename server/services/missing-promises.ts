import { findInstrument } from '../../surveys/instruments/index.ts'
import type { Fault } from '../../surveys/model/fault.ts'
import type { Context } from '../context.ts'
import { findSafeguardingLead } from '../repositories/concerns.ts'
import { findWavePromises, type WavePromises } from '../repositories/wave-promises.ts'
import type { Wave } from '../repositories/waves.ts'

export const promises = [
  'space',
  'voice',
  'audience',
  'influence',
  'consent',
  'safeguarding-lead',
  'results',
  'results-by',
] as const
export type PromiseName = (typeof promises)[number]

/** `needed`: a wave of real children cannot open without it. The others are worth having, and are only named. */
export type MissingPromise = { readonly promise: PromiseName; readonly needed: boolean }

const whyNeeded: Partial<Record<PromiseName, string>> = {
  consent:
    'Write down how consent is given for children under 16: who is asked, and how they and the child can say no.',
  'safeguarding-lead':
    'Name the safeguarding lead: a comment can show that a child is in danger, and somebody has to be told.',
}

/** The oldest two bands start at 11 and at 16: only care leavers consent for themselves throughout. */
const asksUnder16 = ({ instruments }: Wave): boolean =>
  instruments.some(({ instrument, version }) => findInstrument(instrument, version)?.band !== '16-25')

/** What has not been promised yet. Care leavers alone need no route of consent for under-16s. */
export async function missingPromises(
  { db }: Context,
  wave: Wave,
): Promise<{ readonly promises: WavePromises; readonly missing: readonly MissingPromise[] }> {
  const given = await findWavePromises(db, wave.id)
  const lead = await findSafeguardingLead(db, wave.localAuthority.id)
  const { resultsBy, ...texts } = given
  const there: Readonly<Record<PromiseName, boolean>> = {
    ...{ space: texts.space !== '', voice: texts.voice !== '', audience: texts.audience !== '' },
    ...{ influence: texts.influence !== '', results: texts.results !== '', 'results-by': resultsBy !== null },
    consent: texts.consent !== '' || !asksUnder16(wave),
    'safeguarding-lead': lead !== undefined,
  }
  const missing = promises
    .filter((promise) => !there[promise])
    .map((promise) => ({ promise, needed: promise in whyNeeded && !wave.synthetic }))
  return { promises: given, missing }
}

/** Why a wave may not open yet; none for a made-up one, which asks no child. */
export const openingFaults = (missing: readonly MissingPromise[]): readonly Fault[] =>
  missing
    .filter(({ needed }) => needed)
    .map(({ promise }) => ({
      path: [promise],
      code: 'promise-missing',
      message: whyNeeded[promise] ?? '',
    }))
