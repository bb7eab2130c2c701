import type { Domain } from '../../../surveys/model/indicator.ts'
import { finding, sureness } from '../finding.ts'
import type { BenchmarkMaterial, ReportMaterial } from '../material.ts'
import { comparisonWith, isShown, shownRow } from '../read-table.ts'
import type { ReportBlock, ReportSection } from '../report-model.ts'
import { capitalised, type ReportWords, reportWords } from '../words.ts'

/** The section of one domain: what it is about, then each of its indicators. Left out when it has none. */
export function domainSection(material: ReportMaterial, domain: Domain, about: string): ReportSection | null {
  const words = reportWords(material.instrument.band)
  const own = material.benchmarks.filter(({ indicator }) => indicator.domain === domain)
  if (own.length === 0) return null
  return {
    id: domain,
    domain,
    heading: heading(own, words),
    blocks: [
      { kind: 'paragraph', text: about },
      ...own.flatMap((each): readonly ReportBlock[] => [
        {
          kind: 'benchmark',
          finding: finding(each, words),
          sureness: sureness(each),
          table: each.table,
        },
        ...distribution(each),
      ]),
    ],
  }
}

/** Shown whole or not at all; where it is hidden the indicator above says so already, and a column of marks says no more. */
function distribution({ answers }: BenchmarkMaterial): readonly ReportBlock[] {
  return answers?.rows.some(isShown) ? [{ kind: 'distribution', table: answers }] : []
}

/** What can be read aloud in one breath. */
const mostCharacters = 140

/**
 * "Most young people always feel safe where they live; fewer than elsewhere feel settled": the largest share of good
 * news, then what stands out from other authorities, the widest difference first, a second one where there is room.
 */
function heading(own: readonly BenchmarkMaterial[], words: ReportWords): string {
  const shown = own.flatMap((each) => {
    const row = shownRow(each.table, 'own')
    return row ? [{ ...each, percentage: row.percentage, base: row.base }] : []
  })
  if (shown.length === 0) return `Too few answers to show what ${words.who} said here`
  const standing = shown.flatMap(({ indicator, table }) => {
    const comparison = comparisonWith(table, 'other-local-authorities')
    if (comparison?.verdict !== 'higher' && comparison?.verdict !== 'lower') return []
    const than = comparison.verdict === 'higher' ? 'more than elsewhere' : 'fewer than elsewhere'
    return [{ size: Math.abs(comparison.difference), text: `${than} ${indicator.label}`, id: indicator.id }]
  })
  const outstanding = standing.toSorted((a, b) => b.size - a.size).slice(0, 2)
  const most = shown
    .filter(({ indicator }) => indicator.higherIsBetter && !outstanding.some(({ id }) => id === indicator.id))
    .toSorted((a, b) => b.percentage - a.percentage)[0]
  const first = most ? [words.roughly(most, most.indicator.label)] : []
  const [widest, second] = outstanding.map(({ text }) => text)
  const both = [...first, widest, second].filter((part) => part !== undefined).join('; ')
  const one = [...first, widest].filter((part) => part !== undefined).join('; ')
  return capitalised(both.length > mostCharacters ? one : both) || `What ${words.who} said here`
}
