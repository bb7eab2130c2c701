import { breakdowns } from '../breakdowns/index.ts'
import { indicators } from '../indicators/index.ts'
import { acceptedBreaks } from '../instruments/accepted-breaks.ts'
import { findInstrument, findWords, languagesOf } from '../instruments/index.ts'
import { publishedFingerprints } from '../instruments/published.ts'
import { glossary } from '../languages/en/glossary.ts'
import { shared as sourceShared } from '../languages/en/shared.ts'
import { languagesByCode, sourceLanguage } from '../languages/index.ts'
import { recordedReviews } from '../languages/recorded-reviews.ts'
import { partName, translationParts } from '../languages/translation-parts.ts'
import type { Version } from '../model/compare-versions.ts'
import { isReviewed } from '../model/translation-review.ts'
import { translationGaps } from '../model/translation-state.ts'
import type { CheckedTranslation, Surroundings } from './subject.ts'

const otherLanguages = Object.keys(languagesByCode).filter((language) => language !== sourceLanguage)

/** What a version is held against here: every registry of this folder. */
export function registeredSurroundings(instrument: string, version: number): Surroundings {
  return {
    sourceShared,
    glossary,
    indicators,
    breakdowns,
    published: publishedFingerprints,
    acceptedBreaks,
    previous: registeredVersion(instrument, version - 1),
    translations: otherLanguages.flatMap((language) => translationOf(language, instrument, version)),
    untranslated: otherLanguages.filter((language) => !languagesOf(instrument, version).includes(language)),
  }
}

/** A registered version with its words in the source language; undefined when there is none of that name. */
export function registeredVersion(instrument: string, version: number): Version | undefined {
  const found = findInstrument(instrument, version)
  const words = findWords(instrument, version, sourceLanguage)
  return found && words ? { instrument: found, words, shared: sourceShared } : undefined
}

/** What all instruments are shown with has a review of its own and is checked once, not with each version. */
function translationOf(language: string, instrument: string, version: number): readonly CheckedTranslation[] {
  return translationParts(language, instrument, version)
    .filter(({ part }) => part === partName(instrument, version))
    .map((part) => ({
      language,
      part,
      gaps: translationGaps(part),
      reviewed: isReviewed(part, language, recordedReviews),
    }))
}
