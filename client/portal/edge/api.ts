import type { LocalisedInstrument } from '../../../surveys/model/localised-instrument.ts'
import { paperApi } from './paper-api.ts'
import { programmeApi } from './programme-api.ts'
import { type Method, type Outcome, request } from './request.ts'
import { researchApi } from './research-api.ts'
import { reviewApi } from './review-api.ts'
import { staffApi } from './staff-api.ts'
import type {
  LocalAuthority,
  Me,
  NewBenchmarkSet,
  NewWave,
  PromisesOfWave,
  ServedInstrument,
  WaveDays,
  WaveDeleted,
  WavePromises,
  WaveState,
  WaveSummary,
} from './wire.ts'

export const at = (strings: TemplateStringsArray, ...parts: readonly string[]): string =>
  strings.reduce((path, text, index) => `${path}${encodeURIComponent(parts[index - 1] ?? '')}${text}`)

/**
 * Every request the portal makes. A 401 means that the sign-in is over: `whenSessionLost` hears of it wherever it
 * happens, so that no screen has to remember. Signing in itself is the exception: there 401 is about the link.
 */
/** A request of somebody who is signed in. */
export type Send = <Value>(method: Method, path: string, body?: unknown) => Promise<Outcome<Value>>

export function createApi(whenSessionLost: () => void) {
  async function send<Value>(method: Method, path: string, body?: unknown): Promise<Outcome<Value>> {
    const outcome = await request<Value>(method, path, body)
    if (!outcome.ok && outcome.problem.status === 401) whenSessionLost()
    return outcome
  }

  return {
    signIn: (token: string) => request<undefined>('POST', '/api/sign-in', { token }),
    signOut: () => request<{ readonly councilSignOut: string | null }>('POST', '/api/sign-out', {}),
    me: () => request<Me>('GET', '/api/me'),
    waves: () => send<{ readonly waves: readonly WaveSummary[] }>('GET', '/api/waves'),
    wave: (wave: string) => send<WaveSummary>('GET', at`/api/waves/${wave}`),
    issueCodes: (wave: string, instrument: string, count: number) =>
      send<{ readonly codes: readonly string[]; readonly fingerprint: string }>(
        'POST',
        at`/api/waves/${wave}/codes`,
        {
          instrument,
          count,
        },
      ),
    promises: (wave: string) => send<PromisesOfWave>('GET', at`/api/waves/${wave}/promises`),
    writePromises: (wave: string, promises: WavePromises) =>
      send<PromisesOfWave>('POST', at`/api/waves/${wave}/promises`, promises),
    definition: (instrument: string, version: number, language: string) =>
      send<LocalisedInstrument>('GET', at`/api/instruments/${instrument}/${String(version)}/${language}`),
    changeState: (wave: string, state: Extract<WaveState, 'open' | 'keying-only'>) =>
      send<WaveSummary>('POST', at`/api/waves/${wave}/state`, { state }),
    changeDays: (wave: string, days: WaveDays) =>
      send<WaveSummary>('POST', at`/api/waves/${wave}/days`, days),
    seal: (wave: string, unfinishedPaper: 'refuse' | 'take') =>
      send<WaveSummary>('POST', at`/api/waves/${wave}/seal`, { unfinishedPaper }),
    deleteWave: (wave: string) => send<WaveDeleted>('DELETE', at`/api/waves/${wave}`),
    localAuthorities: () =>
      send<{ readonly localAuthorities: readonly LocalAuthority[] }>('GET', '/api/local-authorities'),
    addLocalAuthority: (authority: LocalAuthority) =>
      send<LocalAuthority>('POST', '/api/local-authorities', authority),
    instruments: () => send<{ readonly instruments: readonly ServedInstrument[] }>('GET', '/api/instruments'),
    planWave: (authority: string, wave: NewWave) =>
      send<WaveSummary>('POST', at`/api/local-authorities/${authority}/waves`, wave),
    publishBenchmarkSet: (set: NewBenchmarkSet) => send<unknown>('POST', '/api/benchmark-sets', set),
    ...staffApi(send),
    ...reviewApi(send),
    ...paperApi(send),
    ...researchApi(send),
    ...programmeApi(send),
  }
}

export type Api = ReturnType<typeof createApi>
