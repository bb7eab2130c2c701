import { findInstrument } from '../surveys/instruments/index.ts'
import { mayBeFielded } from '../surveys/instruments/may-be-fielded.ts'
import { publishedFingerprints } from '../surveys/instruments/published.ts'
import {
  type RegisteredVersion,
  type ServedVersions,
  servedVersions,
} from '../surveys/instruments/served-versions.ts'
import { fieldableLanguages } from '../surveys/languages/may-field.ts'
import { recordedReviews } from '../surveys/languages/recorded-reviews.ts'
import { translationState } from '../surveys/languages/translation-state.ts'
import type { Fault } from '../surveys/model/fault.ts'
import type { Instrument } from '../surveys/model/instrument.ts'
import type { Review } from '../surveys/model/translation-review.ts'
import { versionName } from '../surveys/model/version-name.ts'

export type OfferedLanguages = {
  /** The source language first. */
  readonly languages: readonly string[]
  /** Those of them that nobody who speaks the language has vouched for: only ever in a demonstration. */
  readonly draftLanguages: readonly string[]
}

/** What this server serves, found out once when it starts: a broken version is left out, the others go on. */
export type InstrumentCatalogue = {
  readonly served: readonly Instrument[]
  readonly refused: ServedVersions['refused']
  /** Undefined for a version that is broken here, a draft, or unknown. */
  readonly find: (id: string, version: number) => Instrument | undefined
  /** Why a wave may not field a version; empty when it may. */
  readonly fieldingFaults: (id: string, version: number) => readonly Fault[]
  readonly languagesOf: (id: string, version: number, demonstration: boolean) => OfferedLanguages
  /** Every review that counts: those published with the program, then those learned. */
  readonly reviews: () => readonly Review[]
  /** Takes the reviews that the programme has recorded, in place of those learned before. */
  readonly learnReviews: (recorded: readonly Review[]) => void
}

/** What is in `surveys/`, unless a test brings a broken version, a draft or a review. */
export function instrumentCatalogue({
  versions,
  published = publishedFingerprints,
  reviews: publishedReviews = recordedReviews,
}: {
  readonly versions?: readonly RegisteredVersion[]
  readonly published?: Readonly<Record<string, string>>
  readonly reviews?: readonly Review[]
} = {}): InstrumentCatalogue {
  const { served, refused } = servedVersions(versions, published)
  const byName = new Map(
    served.flatMap(({ id, version }) => {
      const instrument = findInstrument(id, version)
      return instrument ? [[versionName(instrument), instrument] as const] : []
    }),
  )
  const find = (id: string, version: number) => byName.get(versionName({ id, version }))
  // Comparing every text with its source takes a twentieth of a second, and answers come by the hundred a second.
  const offered = new Map<string, OfferedLanguages>()
  let reviews = publishedReviews

  return {
    served: [...byName.values()],
    refused,
    find,
    fieldingFaults: (id, version) => {
      if (find(id, version)) return []
      const broken = refused.find((each) => each.id === id && each.version === version)
      return broken?.faults ?? mayBeFielded(id, version, published)
    },
    languagesOf: (id, version, demonstration) => {
      const key = `${versionName({ id, version })} ${demonstration}`
      const known = offered.get(key) ?? offeredLanguages(id, version, { demonstration, reviews })
      if (find(id, version)) offered.set(key, known)
      return known
    },
    reviews: () => reviews,
    learnReviews: (recorded) => {
      reviews = [...publishedReviews, ...recorded]
      offered.clear()
    },
  }
}

function offeredLanguages(
  id: string,
  version: number,
  options: { readonly demonstration: boolean; readonly reviews: readonly Review[] },
): OfferedLanguages {
  const languages = fieldableLanguages(id, version, options)
  const isDraft = (language: string) =>
    translationState(language, id, version, options.reviews).state === 'draft'
  return { languages, draftLanguages: languages.filter(isDraft) }
}
