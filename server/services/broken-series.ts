import { indicators } from '../../surveys/indicators/index.ts'
import { findInstrument, findWords, sharedWords } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import type { Version } from '../../surveys/model/compare-versions.ts'
import { type SeriesReason, seriesVerdicts } from '../../surveys/model/series-verdicts.ts'

/** Why a figure of one version is not one of the other, as a report says it. */
const reasonWords: Readonly<Record<SeriesReason, string>> = {
  'no-longer-asked': 'it is no longer asked',
  'another-item': 'another question is used for it',
  'another-kind': 'it is answered in another way',
  'question-reworded': 'the question has been reworded',
  'codes-changed': 'the answers to choose from have changed',
  'labels-reworded': 'the answers to choose from have been reworded',
  'cut-changed': 'other answers are counted',
  'asked-of-others': 'it is asked of other people',
  'hint-changed': 'the help beside the question has changed',
  'ways-not-to-answer-changed': 'the ways not to answer have changed',
  moved: 'it stands elsewhere in the survey',
  'asked-after-another-item': 'another question comes before it',
}

/** Indicators whose series breaks between two versions of an instrument, each with its first reason in words. */
export function brokenSeries(instrument: string, before: number, now: number): ReadonlyMap<string, string> {
  const [earlier, later] = [versionOf(instrument, before), versionOf(instrument, now)]
  if (before === now) return new Map()
  // Without the earlier version's words nobody can say that a question stayed the same.
  if (!earlier || !later) return new Map(indicators.map(({ id }) => [id, reasonWords['question-reworded']]))
  return new Map(
    seriesVerdicts(earlier, later, indicators)
      .filter(({ verdict }) => verdict === 'breaks')
      .map(({ indicator, reasons: [first] }) => [indicator, reasonWords[first ?? 'question-reworded']]),
  )
}

function versionOf(id: string, version: number): Version | undefined {
  const instrument = findInstrument(id, version)
  const words = findWords(id, version, sourceLanguage)
  const shared = sharedWords(sourceLanguage)
  return instrument && words && shared ? { instrument, words, shared } : undefined
}
