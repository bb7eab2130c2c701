import type { Rule } from './rule.ts'
import { acronym } from './rules/acronym.ts'
import { agreementScale } from './rules/agreement-scale.ts'
import { careWordWithoutGlossary } from './rules/care-word-without-glossary.ts'
import { deadRouting } from './rules/dead-routing.ts'
import { doubleBarrelled } from './rules/double-barrelled.ts'
import { indicatorOfOtherCodes } from './rules/indicator-of-other-codes.ts'
import { negation } from './rules/negation.ts'
import { notInLanguage } from './rules/not-in-language.ts'
import { numbersForAPartOfLife } from './rules/numbers-for-a-part-of-life.ts'
import { onePoleInQuestion } from './rules/one-pole-in-question.ts'
import { optOuts } from './rules/opt-outs.ts'
import { positiveOnlyScale } from './rules/positive-only-scale.ts'
import { preferNotToSay } from './rules/prefer-not-to-say.ts'
import { publishedVersionChanged } from './rules/published-version-changed.ts'
import { readingLevel } from './rules/reading-level.ts'
import { recallTooYoung } from './rules/recall-too-young.ts'
import { scaleWithoutIndicator } from './rules/scale-without-indicator.ts'
import { sensitiveFirst } from './rules/sensitive-first.ts'
import { sentenceTooLong } from './rules/sentence-too-long.ts'
import { seriesBreakNotAccepted } from './rules/series-break-not-accepted.ts'
import { systemWord } from './rules/system-word.ts'
import { translationLeftOver } from './rules/translation-left-over.ts'
import { translationMissing } from './rules/translation-missing.ts'
import { translationNotReviewed } from './rules/translation-not-reviewed.ts'
import { translationPlaceholders } from './rules/translation-placeholders.ts'
import { translationStale } from './rules/translation-stale.ts'
import { unknownWord } from './rules/unknown-word.ts'
import { whoYouAreNotLast } from './rules/who-you-are-not-last.ts'

/** The id of each rule is the code of what it finds. */
export const ruleIds = [
  'acronym',
  'agreement-scale',
  'care-word-without-glossary',
  'dead-routing',
  'double-barrelled',
  'indicator-of-other-codes',
  'negation',
  'not-in-language',
  'numbers-for-a-part-of-life',
  'one-pole-in-question',
  'opt-outs',
  'positive-only-scale',
  'prefer-not-to-say',
  'published-version-changed',
  'reading-level',
  'recall-too-young',
  'scale-without-indicator',
  'sensitive-first',
  'sentence-too-long',
  'series-break-not-accepted',
  'system-word',
  'translation-left-over',
  'translation-missing',
  'translation-not-reviewed',
  'translation-placeholders',
  'translation-stale',
  'unknown-word',
  'who-you-are-not-last',
] as const
export type RuleId = (typeof ruleIds)[number]

/** Every rule of the checker, registered by hand; an id without its rule does not compile. */
export const rules: { readonly [Id in RuleId]: Rule } = {
  acronym,
  'agreement-scale': agreementScale,
  'care-word-without-glossary': careWordWithoutGlossary,
  'dead-routing': deadRouting,
  'double-barrelled': doubleBarrelled,
  'indicator-of-other-codes': indicatorOfOtherCodes,
  negation,
  'not-in-language': notInLanguage,
  'numbers-for-a-part-of-life': numbersForAPartOfLife,
  'one-pole-in-question': onePoleInQuestion,
  'opt-outs': optOuts,
  'positive-only-scale': positiveOnlyScale,
  'prefer-not-to-say': preferNotToSay,
  'published-version-changed': publishedVersionChanged,
  'reading-level': readingLevel,
  'recall-too-young': recallTooYoung,
  'scale-without-indicator': scaleWithoutIndicator,
  'sensitive-first': sensitiveFirst,
  'sentence-too-long': sentenceTooLong,
  'series-break-not-accepted': seriesBreakNotAccepted,
  'system-word': systemWord,
  'translation-left-over': translationLeftOver,
  'translation-missing': translationMissing,
  'translation-not-reviewed': translationNotReviewed,
  'translation-placeholders': translationPlaceholders,
  'translation-stale': translationStale,
  'unknown-word': unknownWord,
  'who-you-are-not-last': whoYouAreNotLast,
}
