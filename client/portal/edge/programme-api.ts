import { at, type Send } from './api.ts'
import type { BenchmarkSet, InstrumentVersion, NewReview, ReleaseLine } from './wire.ts'

/** What the programme looks after for all councils. */
export const programmeApi = (send: Send) => ({
  benchmarkSets: () =>
    send<{ readonly benchmarkSets: readonly BenchmarkSet[] }>('GET', '/api/benchmark-sets'),
  instrumentVersions: () =>
    send<{ readonly versions: readonly InstrumentVersion[] }>('GET', '/api/instrument-versions'),
  recordReview: (instrument: string, version: number, review: NewReview) =>
    send<undefined>('POST', at`/api/instrument-versions/${instrument}/${String(version)}/reviews`, review),
  releases: () => send<{ readonly releases: readonly ReleaseLine[] }>('GET', '/api/releases'),
})
