import type { BenchmarkMaterial, ReportMaterial } from '../material.ts'
import { comparisonWith, shownRow } from '../read-table.ts'
import type { ReportBlock, ReportSection } from '../report-model.ts'
import { capitalised, listed, numberWord, points, type ReportWords, reportWords } from '../words.ts'

/** What has changed since this authority's wave before; left out when there was none. */
export function sinceLastWaveSection(material: ReportMaterial): ReportSection | null {
  if (material.previous === null) return null
  const words = reportWords(material.instrument.band)
  const compared = material.benchmarks.filter(({ table }) => comparisonWith(table, 'last-wave') !== null)
  const broken = material.benchmarks.filter((each) => each.broken !== null)
  const headline = movedFurthest(compared.filter(({ indicator }) => indicator.headline))
  const changed = changedSince(compared)
  return {
    id: 'since-last-wave',
    domain: null,
    heading: heading(compared, changed, material.previous),
    blocks: [
      ...changed.map((each): ReportBlock => ({ kind: 'paragraph', text: `${changeSentence(each, words)}.` })),
      ...(headline.length === 0
        ? []
        : [
            {
              kind: 'change' as const,
              title: `The headline measures that moved furthest since ${material.previous}, whether or not chance did it`,
              columns: headline.map(({ indicator, table }) => ({ label: indicator.shortLabel, table })),
            },
          ]),
      ...broken.slice(0, 1).map(
        (): ReportBlock => ({
          kind: 'note',
          text: `Not compared with ${material.previous}, because the question is not the same any more: ${listed(broken.map(({ indicator, broken: why }) => `${indicator.shortLabel} (${why})`))}. A change there could be the wording’s.`,
        }),
      ),
      {
        kind: 'note',
        text: `The figures of ${material.previous} are those of that report as it was issued; what it kept back stays back. Answers are anonymous, so the two waves cannot be paired: some of the same ${words.who} will have answered both times, and others have come and gone. The test treats them as different people, which makes it call out fewer changes, not more.`,
      },
    ],
  }
}

/** As many lines as a picture can carry; every measure's own table has the rest. */
const mostInPicture = 10

const size = ({ table }: BenchmarkMaterial) => Math.abs(comparisonWith(table, 'last-wave')?.difference ?? 0)

/** In the order of the report, so that the picture is no ranking. */
function movedFurthest(headline: readonly BenchmarkMaterial[]): readonly BenchmarkMaterial[] {
  const furthest = headline.toSorted((a, b) => size(b) - size(a)).slice(0, mostInPicture)
  return headline.filter((each) => furthest.includes(each))
}

/** What passes the rule, the widest change first. */
export function changedSince(compared: readonly BenchmarkMaterial[]): readonly BenchmarkMaterial[] {
  return compared
    .filter(({ table }) => {
      const verdict = comparisonWith(table, 'last-wave')?.verdict
      return verdict === 'higher' || verdict === 'lower'
    })
    .toSorted((a, b) => size(b) - size(a))
}

/** "More than last wave feel settled where they live: 72%, up 11 points from 61%" */
export function changeSentence({ indicator, table }: BenchmarkMaterial, words: ReportWords): string {
  const [own, before] = [shownRow(table, 'own'), shownRow(table, 'last-wave')]
  const comparison = before?.comparison
  if (!own || !before || !comparison) return words.notShown(indicator.label)
  const [than, way] = comparison.difference > 0 ? ['More', 'up'] : ['Fewer', 'down']
  return `${than} ${words.who} than last wave ${indicator.label}: ${own.percentage}%, ${way} ${points(Math.abs(comparison.difference))} from ${before.percentage}%`
}

function heading(
  compared: readonly BenchmarkMaterial[],
  changed: readonly BenchmarkMaterial[],
  previous: string,
): string {
  if (compared.length === 0) return `Nothing can be compared with ${previous}`
  if (changed.length === 0) return `No change since ${previous} that chance could not have brought`
  const things = changed.length === 1 ? 'one measure has' : `${numberWord(changed.length)} measures have`
  return capitalised(`${things} changed since ${previous}`)
}
