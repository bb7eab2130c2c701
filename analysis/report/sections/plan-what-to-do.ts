import { brightSpots } from '../bright-spots.ts'
import type { ReportMaterial } from '../material.ts'
import { shownRow } from '../read-table.ts'
import type { ReportSection } from '../report-model.ts'
import { reportWords } from '../words.ts'

const lines = 7

/** A page to write on, with them: what will be done, who will do it, by when, how they will hear. Finding by finding, then empty. */
export function planWhatToDoSection(material: ReportMaterial): ReportSection {
  const { who } = reportWords(material.instrument.band)
  const shown = material.benchmarks.filter(({ table }) => shownRow(table, 'own') !== undefined)
  const { bright, explore } = brightSpots(shown)
  const found = [
    ...explore.slice(0, 3).map(({ indicator }) => `Explore: ${indicator.shortLabel.toLowerCase()}`),
    ...bright.slice(0, 2).map(({ indicator }) => `Keep: ${indicator.shortLabel.toLowerCase()}`),
  ]
  const prompts = [...found, ...Array.from({ length: lines - found.length }, () => '')]
  return {
    id: 'plan-what-to-do',
    domain: null,
    heading: 'What will be done: a page to fill in together',
    blocks: [
      {
        kind: 'paragraph',
        text: `For the people who answered, a survey is only as good as what comes of it. Fill this in with ${who}, do the first thing soon, and tell them what was done, and why something was not.`,
      },
      { kind: 'plan', prompts },
    ],
  }
}
