import type { ReportMaterial } from '../material.ts'
import { isShown } from '../read-table.ts'
import type { ReportBlock, ReportSection } from '../report-model.ts'
import { capitalised, listed, reportWords } from '../words.ts'

export const whatTheySaidId = 'what-they-said'

/**
 * What they chose as mattering most. What they wrote is put in where the report is read (`withQuotes`), because a reviewer
 * may take a quote back and a frozen report could not. Left out where the survey asks neither, as at four to seven.
 */
export function whatTheySaidSection(material: ReportMaterial): ReportSection | null {
  const { wishes } = material
  if (wishes === null) return null
  const { who } = reportWords(material.instrument.band)
  const shown = wishes.rows.filter(isShown).toSorted((a, b) => b.percentage - a.percentage)
  const most = shown.slice(0, 3)
  const block: ReportBlock = {
    kind: 'options',
    finding:
      most.length === 0
        ? `What ${who} chose cannot be shown`
        : `Chosen most: ${listed(most.map(({ label, percentage }) => `“${label}” (${percentage}%)`))}`,
    sureness:
      most.length === 0
        ? 'Not shown, to protect people: see “How sure we are and how it was done”.'
        : `${shown[0]?.base} ${who} chose; each could choose up to three, so the shares add up to more than the whole. Where likely ranges overlap, which of two comes first could be chance.`,
    table: wishes,
  }
  const [first] = most
  return {
    id: whatTheySaidId,
    domain: null,
    heading: first
      ? `What would help most: “${first.label}” comes up most often`
      : capitalised(`what ${who} said would help`),
    blocks: [block],
  }
}
