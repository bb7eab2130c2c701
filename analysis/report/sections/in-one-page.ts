import type { Verdict } from '../../published/published-table.ts'
import { finding } from '../finding.ts'
import type { BenchmarkMaterial, ReportMaterial } from '../material.ts'
import { comparisonWith, shownRow } from '../read-table.ts'
import type { ReportBlock, ReportSection } from '../report-model.ts'
import { capitalised, numberWord, type ReportWords, reportWords } from '../words.ts'
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
      ...comparisons(shown, material, words),
    ],
  }
}

function withVerdict(shown: readonly BenchmarkMaterial[], ...verdicts: readonly Verdict[]) {
  return shown.filter(({ table }) => {
    const comparison = comparisonWith(table, 'other-local-authorities')
    return comparison !== null && verdicts.includes(comparison.verdict)
  })
}

function heading(shown: readonly BenchmarkMaterial[], material: ReportMaterial, words: ReportWords): string {
  if (shown.length === 0) return 'Too few answers to show figures without showing what somebody said'
  const key = keyIndicators.flatMap((id) => shown.find(({ indicator }) => indicator.id === id) ?? [])[0]
  const own = key && shownRow(key.table, 'own')
  const first = key && own ? capitalised(words.roughly(own.percentage, key.indicator.label)) : ''
  const count = withVerdict(shown, 'higher', 'lower').length
  const compared = withVerdict(shown, 'higher', 'lower', 'similar', 'not-enough-answers').length
  if (compared === 0) return first || `What ${words.who} in ${material.localAuthority.name} said`
  const second =
    count === 0
      ? 'nothing differs from elsewhere beyond doubt'
      : `${numberWord(count)} ${count === 1 ? 'thing stands' : 'things stand'} out from elsewhere`
  return first ? `${first}; ${second}` : capitalised(second)
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
    return own ? [`${words.share(own.percentage, each.indicator.label)}.`] : []
  })
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function comparisons(
  shown: readonly BenchmarkMaterial[],
  material: ReportMaterial,
  words: ReportWords,
): readonly ReportBlock[] {
  if (material.benchmarkSet === null) {
    return [
      {
        kind: 'note',
        text: 'The programme has not yet published a set of local authorities to compare with, so this report says what was answered here and not how that compares.',
      },
    ]
  }
  const outstanding = withVerdict(shown, 'higher', 'lower')
  const similar = withVerdict(shown, 'similar')
  const untold = withVerdict(shown, 'not-enough-answers')
  const compared = outstanding.length + similar.length + untold.length
  if (compared === 0) return []
  return [
    ...standsOut(outstanding, words),
    ...(similar.length === 0
      ? []
      : [paragraph(`About the same as in other local authorities, within 10 points: ${names(similar)}.`)]),
    ...(untold.length === 0
      ? []
      : [
          paragraph(
            `What we cannot tell: on ${untold.length === 1 ? 'one measure' : `${numberWord(untold.length)} measures`} the answers do not settle whether there is a difference that matters: ${names(untold)}.`,
          ),
        ]),
    { kind: 'note', text: isItLuck(compared, outstanding.length) },
  ]
}

function standsOut(outstanding: readonly BenchmarkMaterial[], words: ReportWords): readonly ReportBlock[] {
  if (outstanding.length === 0) {
    return [
      paragraph('What stands out from other local authorities: nothing, beyond what chance could bring.'),
    ]
  }
  return [
    paragraph('What stands out from other local authorities:'),
    { kind: 'list', items: outstanding.map((each) => `${finding(each, words)}.`) },
  ]
}

/** The lead member's own question. Twenty comparisons at the usual level bring one false alarm on average. */
function isItLuck(compared: number, outstanding: number): string {
  const byChance = Math.round(compared / 20)
  const flagged = byChance === 0 ? 'up to one' : `about ${numberWord(byChance)}`
  const rule = `Is it luck? ${capitalised(numberWord(compared))} ${compared === 1 ? 'measure was' : 'measures were'} compared. Judged one by one in the usual way, ${flagged} would stand out by chance alone, so we ask for more before we say that anything does.`
  return outstanding === 0
    ? rule
    : `${rule} Of what is said to stand out, we expect no more than about one in twenty to be a false alarm.`
}

function names(materials: readonly BenchmarkMaterial[]): string {
  return materials.map(({ indicator }) => indicator.shortLabel).join('; ')
}

function paragraph(text: string): ReportBlock {
  return { kind: 'paragraph', text }
}
