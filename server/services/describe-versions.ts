import { registeredVersion } from '../../surveys/checks/registered-surroundings.ts'
import { indicatorsOf } from '../../surveys/indicators/index.ts'
import { findWords, instrumentVersions } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import { languageNames } from '../../surveys/languages/language-names.ts'
import { translationState } from '../../surveys/languages/translation-state.ts'
import { compareVersions } from '../../surveys/model/compare-versions.ts'
import { fingerprint } from '../../surveys/model/fingerprint.ts'
import { type Instrument, instrumentItems } from '../../surveys/model/instrument.ts'
import type { Context } from '../context.ts'
import { textsFingerprint } from './texts-fingerprint.ts'

/** Every instrument version this server has, with what the programme needs to know before a wave fields it. */
export const describeVersions = (context: Context) =>
  instrumentVersions.map((instrument) => describeVersion(context, instrument))

function describeVersion(context: Context, instrument: Instrument) {
  const { id, version, band } = instrument
  const here = registeredVersion(id, version)
  return {
    ...{ id, version, band, items: instrumentItems(instrument).length },
    title: findWords(id, version, sourceLanguage)?.title ?? id,
    state: stateOf(context, id, version),
    fingerprint: here ? fingerprint(here.instrument, here.words, here.shared) : null,
    changes: changesOf(id, version),
    languages: languageNames.map((language) => describeLanguage(context, instrument, language)),
  }
}

function stateOf({ instruments }: Context, id: string, version: number): 'served' | 'draft' | 'broken' {
  if (instruments.find(id, version)) return 'served'
  const broken = instruments.refused.some((each) => each.id === id && each.version === version)
  return broken ? 'broken' : 'draft'
}

/** What is different from the version before; null for a first one. */
function changesOf(id: string, version: number) {
  const [before, after] = [registeredVersion(id, version - 1), registeredVersion(id, version)]
  if (!before || !after) return null
  const { added, removed, moved, wording, codes, routing, series } = compareVersions(
    before,
    after,
    indicatorsOf(id, version),
  )
  return {
    ...{ added, removed, moved },
    reworded: wording.length,
    otherAnswers: codes.map(({ item }) => item),
    otherRouting: routing.map(({ item }) => item),
    seriesThatBreak: series.flatMap(({ indicator, verdict }) => (verdict === 'breaks' ? [indicator] : [])),
  }
}

function describeLanguage(
  { instruments }: Context,
  { id, version }: Instrument,
  { code, name }: (typeof languageNames)[number],
) {
  const reviews = instruments.reviews()
  const { state, parts } = translationState(code, id, version, reviews)
  const open = parts.reduce((sum, { missing, stale }) => sum + missing.length + stale.length, 0)
  const latest = reviews
    .filter(
      ({ language, instrument, version: of }) => language === code && instrument === id && of === version,
    )
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .at(-1)
  return {
    ...{ code, name, state, open },
    fingerprint: state === 'none' || state === 'source' ? null : textsFingerprint(code, id, version),
    review: latest ? { role: latest.role, date: latest.date } : null,
  }
}
