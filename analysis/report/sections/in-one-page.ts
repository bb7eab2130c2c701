import { brightSpots } from '../bright-spots.ts'
import type { BenchmarkMaterial, ReportMaterial } from '../material.ts'
import { shownRow } from '../read-table.ts'
import type { ReportBlock, ReportSection } from '../report-model.ts'
import { capitalised, numberWord, type ReportWords, reportWords } from '../words.ts'
import { comparedWithOthers, withVerdict } from './compared-with-others.ts'
import { changedSince, changeSentence } from './since-last-wave.ts'
import { whoAnsweredSentence } from './who-answered.ts'

/** Said first whatever the comparisons bring: life as a whole, safety, someone to turn to. */
const keyIndicators = [
  'high-life-satisfaction',
  'low-life-satisfaction',
  'feels-safe-at-home',
  'has-trusted-adult',
]

/** What a councillor reads: the main shares, what stands out, what does not, what cannot be told, and whether it is luck. */
export function inOnePageSection(material: ReportMaterial): ReportSection {
  const words = reportWords(material.instrument.band)
  const shown = material.benchmarks.filter(({ table }) => shownRow(table, 'own') !== undefined)
  return {
    id: 'in-one-page',
    domain: null,
    heading: heading(shown, material, words),
    blocks: [
      { kind: 'paragraph', text: whoAnsweredSentence(material) },
      ...(shown.length === 0 ? nothingShown(material, words) : levels(shown, words)),
      ...changed(shown, material, words),
      ...comparedWithOthers(shown, material, words),
    ],
  }
}

function heading(shown: readonly BenchmarkMaterial[], material: ReportMaterial, words: ReportWords): string {
  if (shown.length === 0) return 'Too few answers to show figures without showing what somebody said'
  const key = keyIndicators.flatMap((id) => shown.find(({ indicator }) => indicator.id === id) ?? [])[0]
  const own = key && shownRow(key.table, 'own')
  const first = key && own ? capitalised(words.roughly(own, key.indicator.label)) : ''
  const { bright, explore } = brightSpots(shown)
  const count = bright.length + explore.length
  const compared = withVerdict(shown, 'higher', 'lower', 'similar', 'not-enough-answers').length
  if (compared === 0) return first || `What ${words.who} in ${material.localAuthority.name} said`
  const second =
    count === 0
      ? 'nothing differs from elsewhere beyond doubt'
      : `${numberWord(count)} ${count === 1 ? 'thing stands' : 'things stand'} out from elsewhere`
  return first ? `${first}; ${second}` : capitalised(second)
}

/** The three widest changes since the wave before, where any passes the rule. */
function changed(
  shown: readonly BenchmarkMaterial[],
  { previous }: ReportMaterial,
  words: ReportWords,
): readonly ReportBlock[] {
  const found = changedSince(shown).slice(0, 3)
  if (found.length === 0 || previous === null) return []
  return [
    {
      kind: 'titled-list',
      title: `Since ${previous}`,
      items: found.map((each) => `${changeSentence(each, words)}.`),
    },
  ]
}

function nothingShown(material: ReportMaterial, words: ReportWords): readonly ReportBlock[] {
  return [
    {
      kind: 'note',
      text: `Figures are shown for groups of at least ${material.threshold} answers. With fewer, somebody who knows the ${words.who} could work out who said what. What ${words.who} in other local authorities said is shown where it is known. To learn what these ${words.who} think, talk with them: a small group can be heard without a survey.`,
    },
  ]
}

function levels(shown: readonly BenchmarkMaterial[], words: ReportWords): readonly ReportBlock[] {
  const items = keyIndicators.flatMap((id) => {
    const each = shown.find(({ indicator }) => indicator.id === id)
    const own = each && shownRow(each.table, 'own')
    return own ? [`${words.share(own, each.indicator.label)}.`] : []
  })
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}
