import type { Band } from '../../surveys/model/instrument.ts'
import type { Nation } from '../../surveys/model/nation.ts'

/** What a code opens, as `POST /api/codes/look-up` answers it. Never whether the code has been used. */
export type CodeLookUp = {
  readonly localAuthority: { readonly name: string; readonly nation: Nation }
  readonly wave: { readonly opensOn: string; readonly closesOn: string; readonly synthetic: boolean }
  /** Fingerprint of the key that signs tickets, the same for everybody who is asked. */
  readonly signingKey: string
  readonly instrument: { readonly id: string; readonly version: number; readonly band: Band }
  readonly languages: readonly string[]
  /** Those among them that no speaker has reviewed: shown in a demonstration only, and the page says so. */
  readonly draftLanguages?: readonly string[]
}
