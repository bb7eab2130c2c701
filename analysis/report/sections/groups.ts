import type { BreakdownMaterial, ReportMaterial } from '../material.ts'
import { isShown, type ShownRow, shownRow } from '../read-table.ts'
import type { ReportBlock, ReportSection } from '../report-model.ts'
import { listed, numberWord, reportWords } from '../words.ts'

/** Key indicators by group. Which children? The answer, or why it cannot be shown. */
export function groupsSection(material: ReportMaterial): ReportSection | null {
  const { breakdowns, breakdownLabel } = material
  if (breakdowns.length === 0 || breakdownLabel === null) return null
  const apart = breakdowns.filter((each) => farApart(categories(each)) !== null)
  return {
    id: 'groups',
    domain: null,
    heading: heading(breakdowns, apart, material),
    blocks: [
      {
        kind: 'paragraph',
        text: `A few measures by group (${breakdownLabel.toLowerCase()}). A group is shown when it has at least ${material.threshold} answers and nobody in another group can be worked out from it; hidden and empty groups look the same.`,
      },
      ...heat(breakdowns, breakdownLabel),
      ...breakdowns.map((each) => block(each, material)),
      {
        kind: 'note',
        text: 'Groups are small and there are several, so chance makes some look apart. We call two groups different only when their likely ranges do not touch, which is a stricter mark than the usual one.',
      },
    ],
  }
}

/** All of them in one picture, where there is more than one group to look at. */
function heat(breakdowns: readonly BreakdownMaterial[], label: string): readonly ReportBlock[] {
  const columns = breakdowns
    .filter((each) => categories(each).length > 0)
    .map(({ indicator, table }) => ({ label: indicator.shortLabel, table }))
  if (columns.length === 0) return []
  return [{ kind: 'heat', title: `All of these by group: ${label.toLowerCase()}`, columns }]
}

function heading(
  breakdowns: readonly BreakdownMaterial[],
  apart: readonly BreakdownMaterial[],
  material: ReportMaterial,
): string {
  const { who } = reportWords(material.instrument.band)
  if (breakdowns.every((each) => categories(each).length === 0)) return 'Too few answers to show groups'
  if (apart.length === 0) return undecided(breakdowns, who)
  return `Groups of ${who} differ on ${listed(apart.map(({ indicator }) => `“${indicator.shortLabel}”`))}`
}

/** Never "no difference": the groups that are hidden may be the very ones for which life is harder. */
function undecided(breakdowns: readonly BreakdownMaterial[], who: string): string {
  const most = Math.max(...breakdowns.map((each) => categories(each).length))
  const all = Math.max(
    ...breakdowns.map(({ table }) => table.rows.filter(({ group }) => group === 'category').length),
  )
  if (most < 2) return `Too few answers to compare groups of ${who}`
  const shown =
    most === all ? 'groups' : `the ${numberWord(most)} groups of ${numberWord(all)} that can be shown`
  return `No clear difference between ${shown}`
}

function block(each: BreakdownMaterial, material: ReportMaterial): ReportBlock {
  const { indicator, table } = each
  const words = reportWords(material.instrument.band)
  const own = shownRow(table, 'own')
  const shown = categories(each)
  const overall = own ? words.share(own, indicator.label) : words.notShown(indicator.label)
  const difference = farApart(shown)
  const groups =
    difference === null
      ? ''
      : `: ${difference.highest.percentage}% in the group “${difference.highest.label}”, ${difference.lowest.percentage}% in “${difference.lowest.label}”`
  return { kind: 'breakdown', finding: `${overall}${groups}`, sureness: sureness(shown), table }
}

function sureness(shown: readonly ShownRow[]): string {
  if (shown.length === 0) return 'No group can be shown without telling on another.'
  if (shown.length === 1) return 'One group alone can be shown, so there is nothing to compare it with.'
  return farApart(shown) === null
    ? 'The likely ranges of the groups shown overlap: they may differ, or not.'
    : 'The likely ranges of these two groups do not touch, so chance alone is not a good explanation. Why they differ, this survey cannot say.'
}

function categories({ table }: BreakdownMaterial): readonly ShownRow[] {
  return table.rows.filter(isShown).filter((row) => row.group === 'category')
}

/**
 * Two groups whose printed intervals do not touch, if any: the one whose interval begins highest and the one whose
 * ends lowest. Not the highest and lowest percentage: those are often the smallest groups, with the widest intervals.
 */
function farApart(
  shown: readonly ShownRow[],
): { readonly highest: ShownRow; readonly lowest: ShownRow } | null {
  const highest = shown.toSorted((a, b) => (b.lower ?? 0) - (a.lower ?? 0))[0]
  const lowest = shown.toSorted((a, b) => (a.upper ?? 100) - (b.upper ?? 100))[0]
  if (highest === undefined || lowest === undefined) return null
  return (highest.lower ?? 0) > (lowest.upper ?? 100) ? { highest, lowest } : null
}
