import type { PublishedRow, PublishedTable } from '../../published/published-table.ts'
import type { BenchmarkMaterial, ReportMaterial } from '../material.ts'
import { comparisonWith, shownRow } from '../read-table.ts'
import type { ReportBlock, ReportSection } from '../report-model.ts'
import { listed, points, reportWords } from '../words.ts'

const outcomes: Readonly<Record<string, string>> = {
  'low-wellbeing': 'low wellbeing',
  'very-high-wellbeing': 'very high wellbeing',
}

/** What goes with low and with very high wellbeing, and how this authority's young people are doing on those things. */
export function whatGoesWithWellbeingSection(material: ReportMaterial): ReportSection | null {
  const { drivers } = material
  if (drivers.length === 0) return null
  const { who } = reportWords(material.instrument.band)
  const strongest = drivers.flatMap((table) => standing(table)).map(({ key }) => key)
  const local = [...new Set(strongest)].flatMap(
    (key) => material.benchmarks.find(({ indicator }) => indicator.id === key) ?? [],
  )
  return {
    id: 'what-goes-with-wellbeing',
    domain: null,
    heading: heading(drivers, material),
    blocks: [
      {
        kind: 'paragraph',
        text: `Over all local authorities of the set together: how common low and very high wellbeing are among ${who} for whom a thing is so, and among those for whom it is not. The two are looked at apart, because what keeps ${who} from doing badly is not always what lets them do very well.`,
      },
      // Before the figures, which are easily read as reasons.
      {
        kind: 'note',
        text: 'These are things found together, not causes: a survey of one moment cannot say what brings what about. The differences hold age, gender, where they live and the other things in the picture equal (two logistic models, errors clustered by local authority, false alarms held to one in twenty over the things tried). They are over all authorities, because one has too few answers for it.',
      },
      ...drivers.map((table) => block(table, material)),
      ...(local.length === 0
        ? []
        : [
            {
              kind: 'titled-list' as const,
              title: `How ${who} here are doing on these`,
              items: local.map((each) => localSentence(each)),
            },
          ]),
    ],
  }
}

/** Drivers that pass the rule, the widest difference first. */
function standing({ rows }: PublishedTable): readonly PublishedRow[] {
  const size = ({ comparison }: PublishedRow) => Math.abs(comparison?.difference ?? 0)
  return rows
    .filter(({ comparison }) => comparison?.verdict === 'higher' || comparison?.verdict === 'lower')
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, 5)
}

function heading(drivers: readonly PublishedTable[], { benchmarks }: ReportMaterial): string {
  const first = drivers.flatMap((table) => standing(table).slice(0, 2))
  const names = [...new Set(first.map(({ key }) => key))].flatMap(
    (key) => benchmarks.find(({ indicator }) => indicator.id === key)?.indicator.shortLabel ?? [],
  )
  return names.length === 0
    ? 'What goes with wellbeing: nothing that chance could not have brought'
    : `What goes with wellbeing most: ${listed(names.map((name) => `“${name}”`))}`
}

function block(table: PublishedTable, { benchmarks, instrument }: ReportMaterial): ReportBlock {
  const { who } = reportWords(instrument.band)
  const outcome = outcomes[table.indicator] ?? table.counted.toLowerCase()
  const [widest] = standing(table)
  const yes = table.rows.find(({ group, key }) => group === 'with' && key === widest?.key)
  const driver = benchmarks.find(({ indicator }) => indicator.id === widest?.key)?.indicator
  const finding =
    widest && yes && driver
      ? `${yes.percentage}% of ${who} who ${driver.label} have ${outcome}, and ${widest.percentage}% of the others`
      : `Nothing tried goes with ${outcome} beyond what chance could bring`
  return { kind: 'drivers', finding, sureness: sureness(table), table }
}

function sureness(table: PublishedTable): string {
  const [widest] = standing(table)
  if (!widest?.comparison) return 'The likely ranges of the differences all come close to none.'
  const { difference, lower, upper } = widest.comparison
  const way = difference > 0 ? 'more' : 'fewer'
  const [from, to] = [Math.abs(lower), Math.abs(upper)].toSorted((a, b) => a - b)
  return `With everything else held equal that is ${points(Math.abs(difference))} ${way} (most likely ${from} to ${to}). The picture shows shares as answered; the table has both.`
}

function localSentence({ indicator, table }: BenchmarkMaterial): string {
  const own = shownRow(table, 'own')
  if (own === undefined) return `${indicator.shortLabel}: cannot be shown here.`
  const comparison = comparisonWith(table, 'other-local-authorities')
  const others = shownRow(table, 'other-local-authorities')
  if (!comparison || !others) return `${indicator.shortLabel}: ${own.percentage}% here.`
  const standing = {
    higher: 'higher here',
    lower: 'lower here',
    similar: 'about the same',
    'not-enough-answers': 'too few answers to tell them apart',
  }[comparison.verdict]
  return `${indicator.shortLabel}: ${own.percentage}% here, ${others.percentage}% elsewhere (${standing}).`
}
