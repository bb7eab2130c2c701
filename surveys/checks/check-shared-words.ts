import { languagesByCode, sourceLanguage } from '../languages/index.ts'
import { recordedReviews } from '../languages/recorded-reviews.ts'
import { partsOfLanguage } from '../languages/translation-parts.ts'
import { isReviewed } from '../model/translation-review.ts'
import { translationGaps } from '../model/translation-state.ts'
import type { Finding } from './rule.ts'
import { translationLeftOver } from './rules/translation-left-over.ts'
import { translationMissing } from './rules/translation-missing.ts'
import { translationNotReviewed } from './rules/translation-not-reviewed.ts'
import { translationPlaceholders } from './rules/translation-placeholders.ts'
import { translationStale } from './rules/translation-stale.ts'
import type { CheckedTranslation } from './subject.ts'
import type { TranslationRule } from './translation-rule.ts'

const binding: Readonly<Record<string, TranslationRule>> = {
  'translation-missing': translationMissing,
  'translation-stale': translationStale,
  'translation-left-over': translationLeftOver,
  'translation-placeholders': translationPlaceholders,
  'translation-not-reviewed': translationNotReviewed,
}

/** Screens, labels, services, glossary: what every instrument is shown with, in every language but the first. */
export function checkSharedWords(): readonly Finding[] {
  const translations = Object.keys(languagesByCode)
    .filter((language) => language !== sourceLanguage)
    .flatMap((language) =>
      partsOfLanguage(language)
        .filter(({ part }) => !part.includes('@'))
        .map((part): CheckedTranslation => {
          const reviewed = isReviewed(part, language, recordedReviews)
          return { language, part, gaps: translationGaps(part), reviewed }
        }),
    )
  return Object.entries(binding).flatMap(([code, rule]) =>
    rule
      .check({ translations })
      .map((remark) => ({ ...remark, code, level: rule.levels['16-25'] ?? 'warning' })),
  )
}
