import type { StateOfWords } from '../../surveys/languages/translation-state.ts'
import { fingerprint } from '../../surveys/model/fingerprint.ts'
import type { Indicator } from '../../surveys/model/indicator.ts'
import { type Instrument, instrumentItems } from '../../surveys/model/instrument.ts'
import { ownValue } from '../../surveys/model/own-value.ts'
import type { InstrumentWords, SharedWords } from '../../surveys/model/words.ts'
import { byLanguage } from './by-language.ts'
import type { Codebook } from './codebook.ts'
import { describedResponse } from './described-response.ts'
import { variablesOfItem } from './variables-of-item.ts'

/** A version in one language: the words of its own, the labels it shares, and whether anybody has reviewed them. */
export type WordedVersion = {
  readonly words: InstrumentWords
  readonly shared: SharedWords
  readonly state: StateOfWords
}

export type CodebookSource = {
  readonly instrument: Instrument
  readonly source: WordedVersion
  readonly translations: readonly WordedVersion[]
  readonly indicators: readonly Indicator[]
}

/**
 * The codebook of a version, from the same definition as the screen, the paper and the report, so that it cannot
 * say something else than they do. Nothing is written by hand for it.
 */
export function codebookOf({ instrument, source, translations, indicators }: CodebookSource): Codebook {
  const languages = [source, ...translations]
  const items = instrumentItems(instrument)
  return {
    id: instrument.id,
    version: instrument.version,
    band: instrument.band,
    fingerprint: fingerprint(instrument, source.words, source.shared),
    title: byLanguage(languages, ({ words }) => words.title),
    languages: languages.map(({ words, shared, state }) => ({
      code: words.language,
      name: shared.name,
      direction: shared.direction,
      state,
    })),
    sections: instrument.sections.map(({ id, answeredBy }) => ({
      id,
      title: byLanguage(languages, ({ words }) => ownValue(words.sections, id)?.title),
      answeredBy: answeredBy === 'adult' ? 'adult' : 'respondent',
    })),
    variables: [
      ...describedResponse(languages),
      ...instrument.sections.flatMap((section) =>
        section.items.flatMap((item) =>
          variablesOfItem(item, { instrument, section, items, languages, indicators }),
        ),
      ),
    ],
  }
}
