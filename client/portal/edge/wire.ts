import type { Band } from '../../../surveys/model/instrument.ts'
import type { Nation } from '../../../surveys/model/nation.ts'

/** What the server says and hears, typed by hand from its wire; the server's own document is /api/openapi.json. */
export type WaveState = 'planned' | 'open' | 'keying-only' | 'sealed' | 'deleted'

export type LocalAuthorityName = { readonly id: string; readonly name: string }

export type LocalAuthority = LocalAuthorityName & {
  readonly nation: Nation
  readonly gssCode: string | null
}

export type Me = {
  readonly role: 'officer' | 'programme'
  readonly localAuthority: LocalAuthorityName | null
}

export type WaveInstrument = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly band: Band
  readonly eligible: number
  readonly codesIssued: number
  /** In tens and in words: '60 or more', 'fewer than 10'. An exact count would show when one child answers. */
  readonly answersWaiting: string
}

export type WaveSummary = {
  readonly id: string
  readonly name: string
  readonly state: WaveState
  /** Days as YYYY-MM-DD; the closing day is the last day on which answers are taken. */
  readonly opensOn: string
  readonly closesOn: string
  readonly synthetic: boolean
  readonly localAuthority: LocalAuthorityName
  readonly instruments: readonly WaveInstrument[]
}

/** A deleted wave, and what went with it; counts of answers in tens and in words. */
export type WaveDeleted = {
  readonly wave: WaveSummary
  readonly removed: {
    readonly codes: number
    readonly waitingAnswers: string
    readonly answers: string
    readonly comments: string
    readonly keys: readonly string[]
    readonly benchmarkSets: readonly string[]
  }
}

/** An instrument version that waves may field. */
export type ServedInstrument = {
  readonly id: string
  readonly version: number
  readonly title: string
  readonly band: Band
  readonly languages: readonly string[]
  readonly draftLanguages: readonly string[]
}

export type NewWave = {
  readonly name: string
  readonly opensOn: string
  readonly closesOn: string
  readonly instruments: readonly {
    readonly id: string
    readonly version: number
    readonly eligible: number
  }[]
}

export type NewBenchmarkSet = { readonly name: string; readonly waves: readonly string[] }
