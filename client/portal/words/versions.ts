import type { InstrumentVersion, VersionLanguage } from '../edge/wire.ts'
import { counted } from './counts.ts'
import { dayInWords } from './days.ts'

export const versionStateInWords: Readonly<Record<InstrumentVersion['state'], string>> = {
  served: 'Published',
  draft: 'Draft: not asked yet',
  broken: 'Broken: the server’s log says why',
}

/** How far a translation is, in a sentence. */
export function languageStateInWords({ state, open, review }: VersionLanguage): string {
  switch (state) {
    case 'source':
      return 'Written in it.'
    case 'none':
      return 'Not translated.'
    case 'reviewed':
      return review ? `Read by a ${review.role}, ${dayInWords(review.date)}.` : 'Read by a speaker.'
    case 'draft':
      if (open > 0) return `${counted(open, 'text is', 'texts are')} missing or out of date.`
      return review
        ? 'Changed since it was read.'
        : 'Complete, and read by nobody yet: waves do not ask in it.'
  }
}

/** What is different from the version before, in sentences; a first version has none before it. */
export function changesInWords({ changes }: InstrumentVersion): readonly string[] {
  if (changes === null) return ['The first version.']
  const list = (ids: readonly string[]): string => ids.join(', ')
  const said = [
    ...(changes.added.length > 0 ? [`Asked for the first time: ${list(changes.added)}.`] : []),
    ...(changes.removed.length > 0 ? [`No longer asked: ${list(changes.removed)}.`] : []),
    ...(changes.moved.length > 0 ? [`In another place: ${list(changes.moved)}.`] : []),
    ...(changes.reworded > 0 ? [`${counted(changes.reworded, 'text has', 'texts have')} other words.`] : []),
    ...(changes.otherAnswers.length > 0 ? [`Other answers on offer: ${list(changes.otherAnswers)}.`] : []),
    ...(changes.otherRouting.length > 0 ? [`Asked of others: ${list(changes.otherRouting)}.`] : []),
    ...(changes.seriesThatBreak.length > 0
      ? [`Trends that start anew: ${list(changes.seriesThatBreak)}.`]
      : []),
  ]
  return said.length > 0 ? said : ['Nothing that anybody reads has changed.']
}
