import { breakdownsOf } from '../../../surveys/breakdowns/index.ts'
import { indicatorsOf } from '../../../surveys/indicators/index.ts'
import { type Domain, domains } from '../../../surveys/model/indicator.ts'
import type { LocalisedInstrument, LocalisedItem } from '../../../surveys/model/localised-instrument.ts'
import type { SealedWave } from '../edge/wire.ts'

/** An indicator as a plan needs it: the item behind it, which codes count as yes, and which as no. */
export type IndicatorChoice = {
  readonly id: string
  readonly domain: Domain
  readonly label: string
  readonly shortLabel: string
  readonly item: string
  readonly positive: readonly string[]
  readonly negative: readonly string[]
}

/** A way to divide people: whole authorities or waves, groups put together by us, or the codes of one question. */
export type GroupChoice = {
  readonly id: string
  readonly label: string
  readonly item: string
  readonly categories: readonly {
    readonly code: string
    readonly label: string
    readonly from: readonly string[]
  }[]
}

export type SurveyChoices = {
  readonly indicators: readonly IndicatorChoice[]
  readonly groups: readonly GroupChoice[]
}

/** What can be asked of a survey, from its own definition and the registries: nothing here is typed twice. */
export function choicesOf(survey: LocalisedInstrument): SurveyChoices {
  const items = new Map(survey.sections.flatMap(({ items }) => items.map((item) => [item.id, item] as const)))
  const indicators = indicatorsOf(survey.id, survey.version).flatMap((indicator): IndicatorChoice[] => {
    const measure = indicator.measures.find(
      (each) => each.instrument === survey.id && each.versions.includes(survey.version),
    )
    const item = measure && items.get(measure.item)
    if (!measure || !item || !hasOneAnswer(item)) return []
    const { id, domain, label, shortLabel } = indicator
    const negative = item.options.map(({ code }) => code).filter((code) => !measure.positive.includes(code))
    return [{ id, domain, label, shortLabel, item: measure.item, positive: measure.positive, negative }]
  })
  const grouped = breakdownsOf(survey.id, survey.version).map(({ id, label, item, categories }) => ({
    ...{ id, label, item },
    categories: categories.map((each) => ({ code: each.id, label: each.label, from: each.codes })),
  }))
  const about = survey.sections
    .filter(({ id }) => id.startsWith('about-'))
    .flatMap((section) => section.items)
    .filter((item) => hasOneAnswer(item) && !grouped.some((each) => each.item === item.id))
    .map(itemAsGroups)
  return { indicators, groups: [...grouped, ...about] }
}

/** Where several may be ticked, each option is a variable of its own: a plan names them one by one, as text. */
const hasOneAnswer = ({ kind, options }: LocalisedItem): boolean =>
  kind !== 'multiple-choice' && options.length > 1

const itemAsGroups = ({ id, question, options }: LocalisedItem): GroupChoice => ({
  ...{ id, label: question, item: id },
  categories: options.map(({ code, label }) => ({ code, label, from: [code] })),
})

/** Indicators under the domain that they belong to, in the order of the report. */
export const byDomain = (indicators: readonly IndicatorChoice[]) =>
  domains
    .map((domain) => ({ domain, indicators: indicators.filter((each) => each.domain === domain) }))
    .filter((each) => each.indicators.length > 0)

export type SurveyOfWaves = {
  readonly key: string
  readonly id: string
  readonly version: number
  readonly band: SealedWave['instruments'][number]['band']
  readonly waves: readonly SealedWave[]
}

/** Every survey that some sealed wave asked, with those waves; made-up waves never stand beside real ones. */
export function surveysOf(waves: readonly SealedWave[]): readonly SurveyOfWaves[] {
  const surveys = new Map<string, SurveyOfWaves>()
  for (const wave of waves) {
    for (const { id, version, band } of wave.instruments) {
      const key = `${id}@${version}${wave.synthetic ? ' made-up' : ''}`
      const known = surveys.get(key)
      surveys.set(key, { key, id, version, band, waves: [...(known?.waves ?? []), wave] })
    }
  }
  return [...surveys.values()].sort((one, other) => one.key.localeCompare(other.key))
}

/** Of each authority the wave that opened last. */
export function latestWaves(waves: readonly SealedWave[]): readonly SealedWave[] {
  const latest = new Map<string, SealedWave>()
  for (const wave of waves) {
    const known = latest.get(wave.localAuthority.id)
    if (known === undefined || known.opensOn < wave.opensOn) latest.set(wave.localAuthority.id, wave)
  }
  return [...latest.values()]
}
