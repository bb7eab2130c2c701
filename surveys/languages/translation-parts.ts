import type { Language } from '../model/language.ts'
import { ownValue } from '../model/own-value.ts'
import type { TranslationPart } from '../model/translation-state.ts'
import { type Strings, stringsOf } from '../model/translation-strings.ts'
import type { InstrumentWords } from '../model/words.ts'
import { instrumentWords, languagesByCode, sourceLanguage } from './index.ts'

/** What a translation keeps beside its words for this version: `ages-11-17@1`. */
export function partName(instrument: string, version: number): string {
  return `${instrument}@${version}`
}

/** Everything somebody reads who answers this version in this language, beside the source. */
export function translationParts(
  language: string,
  instrument: string,
  version: number,
): readonly TranslationPart[] {
  return [...instrumentPart(language, instrument, version), ...commonParts(language)]
}

/** All parts of a language: each instrument version it has, and what every instrument is shown with. */
export function partsOfLanguage(language: string): readonly TranslationPart[] {
  const own = instrumentWords.filter((words) => words.language === language)
  return [
    ...own.flatMap(({ instrument, version }) => instrumentPart(language, instrument, version)),
    ...commonParts(language),
  ]
}

function instrumentPart(language: string, instrument: string, version: number): readonly TranslationPart[] {
  const source = wordsOf(sourceLanguage, instrument, version)
  const own = wordsOf(language, instrument, version)
  const spoken = ownValue(languagesByCode, language)
  if (!source || !own || !spoken) return []
  return [part(spoken, partName(instrument, version), stringsOf(source), stringsOf(own))]
}

function commonParts(language: string): readonly TranslationPart[] {
  const source = ownValue(languagesByCode, sourceLanguage)
  const own = ownValue(languagesByCode, language)
  if (!source || !own) return []
  const toChildren = own.screenToChildren
  const forTwo = own.screenForTwo
  const screen = stringsOf(source.screen)
  const plainPage = stringsOf(source.plainPage)
  const plainToChildren = own.plainPageToChildren
  const paper = stringsOf(source.paper)
  const paperToChildren = own.paperToChildren
  const handouts = stringsOf(source.handouts)
  const handoutsToChildren = own.handoutsToChildren
  return [
    part(own, 'shared', stringsOf(source.shared), stringsOf(own.shared)),
    part(own, 'screen', screen, stringsOf(own.screen)),
    part(own, 'paper', paper, stringsOf(own.paper)),
    ...(paperToChildren ? [part(own, 'paper-to-children', paper, stringsOf(paperToChildren))] : []),
    ...(toChildren ? [part(own, 'screen-to-children', screen, stringsOf(toChildren))] : []),
    part(own, 'handouts', handouts, stringsOf(own.handouts)),
    ...(handoutsToChildren
      ? [part(own, 'handouts-to-children', handouts, stringsOf(handoutsToChildren))]
      : []),
    ...(forTwo ? [part(own, 'screen-for-two', screen, stringsOf(forTwo))] : []),
    part(own, 'draft', stringsOf(source.draftTexts), stringsOf(own.draftTexts)),
    part(own, 'plain-page', plainPage, stringsOf(own.plainPage)),
    ...(plainToChildren ? [part(own, 'plain-page-to-children', plainPage, stringsOf(plainToChildren))] : []),
    part(own, 'services', stringsOf(source.services), stringsOf(own.services)),
    part(own, 'privacy', stringsOf(source.privacy), stringsOf(own.privacy)),
    part(own, 'glossary', stringsOf(source.glossary.entries), stringsOf(own.glossary.entries)),
    part(own, 'band-labels', stringsOf(source.bandLabels), stringsOf(own.bandLabels)),
  ]
}

function part(language: Language, name: string, source: Strings, own: Strings): TranslationPart {
  return { part: name, source, own, notes: ownValue(language.notes ?? {}, name) ?? {} }
}

function wordsOf(language: string, instrument: string, version: number): InstrumentWords | undefined {
  return instrumentWords.find(
    (each) => each.language === language && each.instrument === instrument && each.version === version,
  )
}
