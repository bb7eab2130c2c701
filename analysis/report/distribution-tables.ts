import type { LocalisedItem } from '../../surveys/model/localised-instrument.ts'
import { nothingCode } from '../../surveys/model/nothing-code.ts'
import type { DisclosurePolicy } from '../disclosure/policy.ts'
import { protectDistribution } from '../disclosure/protect-distribution.ts'
import type { PublishedTable } from '../published/published-table.ts'
import { countOptions } from '../tabulate/count-options.ts'
import type { BenchmarkReportInput } from './report-input.ts'
import type { TalliedIndicator } from './tallied-indicator.ts'
import { reportWords } from './words.ts'

type AnswersInput = Pick<BenchmarkReportInput, 'instrument' | 'synthetic' | 'own'>

/**
 * How the answers to each question that feeds an indicator spread over its response options, by indicator: under the first
 * one that is made from it. Hidden whenever any of its indicators is.
 */
export function distributionTables(
  input: AnswersInput,
  tallied: readonly TalliedIndicator[],
  policy: DisclosurePolicy,
): ReadonlyMap<string, PublishedTable> {
  const items = new Map(tallied.map(({ item }) => [item.id, item]))
  return new Map(
    [...items.values()].flatMap((item) => {
      const fed = tallied.filter((each) => each.item.id === item.id)
      const [first] = fed
      if (first === undefined) return []
      const bad = (code: string) => fed.some(({ sensitive, measure }) => measure[sensitive].includes(code))
      const { who } = reportWords(input.instrument.band)
      const head = {
        ...{ id: `${item.id}--answers`, indicator: first.indicator.id, question: item.question },
        title: `What ${who} answered: ${first.indicator.shortLabel.toLowerCase()}`,
      }
      const withheld = fed.some((each) => each.withheld)
      return [[first.indicator.id, tableOf(input, item, head, bad, withheld, policy)] as const]
    }),
  )
}

/** What would help most, of the wishes a survey offers; null where this one does not ask, as at four to seven. */
export function wishesTable(input: AnswersInput, policy: DisclosurePolicy): PublishedTable | null {
  const item = input.instrument.sections
    .flatMap(({ items }) => items)
    .find(({ id, kind }) => id === 'would-help-most' && kind === 'multiple-choice')
  if (item === undefined) return null
  const { who } = reportWords(input.instrument.band)
  const head = {
    ...{ id: `${item.id}--answers`, indicator: item.id, question: item.question },
    title: `What ${who} said would help most`,
  }
  return tableOf(input, item, head, (code) => code !== nothingCode, false, policy)
}

function tableOf(
  input: AnswersInput,
  item: LocalisedItem,
  head: {
    readonly id: string
    readonly indicator: string
    readonly title: string
    readonly question: string
  },
  sensitive: (code: string) => boolean,
  withheld: boolean,
  policy: DisclosurePolicy,
): PublishedTable {
  const { base, counts } = countOptions(
    input.own,
    item.id,
    item.options.map(({ code }) => code),
  )
  const options = item.options.map(({ code, label }) => ({
    ...{ key: code, label, count: counts.get(code) ?? 0 },
    sensitive: sensitive(code),
  }))
  const counted =
    item.kind === 'multiple-choice' ? 'Each answer; more than one could be chosen' : 'Each answer'
  return protectDistribution(
    { ...head, counted, synthetic: input.synthetic, withheld, base, options },
    policy,
  )
}
