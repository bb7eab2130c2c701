import { agesInWords } from '../../surveys/model/ages-in-words.ts'
import type { Indicator } from '../../surveys/model/indicator.ts'
import { type Band, bands } from '../../surveys/model/instrument.ts'
import { disclosurePolicy } from '../disclosure/policy.ts'
import { protectParticipation } from '../disclosure/protect-participation.ts'
import type { PublishedTable } from '../published/published-table.ts'
import { shownRow } from './read-table.ts'
import type { ReportBlock, ReportModel, ReportSection } from './report-model.ts'
import { capitalised, listed, numberWord, reportWords } from './words.ts'

/** Its address beside those of the instruments. */
export const acrossAgesId = 'across-ages'

/**
 * One report over the ages of a wave, for the indicators that more than one of them has. It counts nothing: every row
 * stands in the report of its age already, and what is hidden there is hidden here. Ages are put side by side and never
 * tested against each other, since each is asked in its own words. Null with fewer than two ages.
 */
export function acrossAges(
  reports: readonly ReportModel[],
  indicators: readonly Indicator[],
): ReportModel | null {
  const byAge = bands.flatMap((band) => reports.find(({ instrument }) => instrument.band === band) ?? [])
  const [first] = byAge
  if (first === undefined || byAge.length < 2) return null
  const ages = byAge.map(({ instrument }) => instrument.band)
  const shared = indicators.flatMap((indicator) => sharedIndicator(indicator, byAge) ?? [])
  const youngest = ages[0]?.split('-')[0]
  const oldest = ages.at(-1)?.split('-')[1]
  return {
    ...first,
    synthetic: byAge.some(({ synthetic }) => synthetic),
    title: `What children and young people in ${first.localAuthority.name} told us, over the ages`,
    instrument: {
      id: acrossAgesId,
      version: 1,
      band: `${youngest}-${oldest}`,
      title: listed(byAge.map(({ instrument }) => `${instrument.title} (${agesOf(instrument.band)})`)),
      fingerprint: byAge.map(({ instrument }) => instrument.fingerprint.slice(0, 12)).join('+'),
    },
    // Each age says how many answered; together they are no number that a report has.
    participation: protectParticipation(
      { responses: 0, bases: [], eligible: null, synthetic: first.synthetic },
      disclosurePolicy(),
    ),
    sections: [
      inOnePage(byAge, shared.length),
      ...ofEachDomain(shared),
      ...byAge.flatMap((report) => ofOneAge(report) ?? []),
      howItWasDone(byAge),
    ],
  }
}

type Shared = { readonly indicator: Indicator; readonly block: ReportBlock; readonly shown: number }

const agesOf = (band: string): string => `ages ${agesInWords(band)}`

function sharedIndicator(indicator: Indicator, reports: readonly ReportModel[]): Shared | null {
  const found = reports.flatMap(({ instrument, sections }) => {
    const table = sections
      .flatMap(({ blocks }) => blocks.flatMap((block) => ('table' in block ? [block.table] : [])))
      .find(({ id }) => id === `${indicator.id}--benchmark`)
    return table ? [{ band: instrument.band, table }] : []
  })
  const [first] = found
  if (first === undefined || found.length < 2) return null
  const table: PublishedTable = {
    ...first.table,
    id: `${indicator.id}--over-ages`,
    title: `${indicator.shortLabel}, over the ages`,
    question: listed(found.map(({ band, table: { question } }) => `${agesOf(band)}: “${question}”`)),
    counted: listed(found.map(({ band, table: { counted } }) => `${agesOf(band)}: ${counted}`)),
    rows: found.flatMap(({ band, table: { rows } }) =>
      rows
        .filter(({ group }) => group === 'own')
        .map((row) => ({
          ...row,
          group: 'category' as const,
          key: `ages-${band}`,
          label: capitalised(agesOf(band)),
        })),
    ),
  }
  const shown = found.flatMap(({ band, table: each }) => {
    const row = shownRow(each, 'own')
    return row ? [`${row.percentage}% at ${agesOf(band)}`] : []
  })
  const finding =
    shown.length === 0
      ? `${indicator.shortLabel}: cannot be shown at any age`
      : `${indicator.shortLabel}: ${listed(shown)}`
  const sureness = 'Asked in other words at each age, and other answers count.'
  return { indicator, shown: shown.length, block: { kind: 'breakdown', finding, sureness, table } }
}

function ofEachDomain(shared: readonly Shared[]): readonly ReportSection[] {
  const domains = [...new Set(shared.map(({ indicator }) => indicator.domain))]
  return domains.map((domain) => {
    const own = shared.filter(({ indicator }) => indicator.domain === domain)
    const measures = own.length === 1 ? 'one measure' : `${numberWord(own.length)} measures`
    return {
      id: domain,
      domain,
      heading: `${capitalised(measures)} that more than one age was asked`,
      blocks: own.map(({ block }) => block),
    }
  })
}

/** What its own report says first: bright spots, what to explore, what cannot be told. */
function ofOneAge({ instrument, sections }: ReportModel): ReportSection | null {
  const page = sections.find(({ id }) => id === 'in-one-page')
  if (page === undefined) return null
  return {
    id: `ages-${instrument.band}`,
    domain: null,
    heading: `${capitalised(agesOf(instrument.band))}: ${page.heading}`,
    blocks: page.blocks.filter(({ kind }) => kind === 'titled-list' || kind === 'paragraph'),
  }
}

function inOnePage(reports: readonly ReportModel[], shared: number): ReportSection {
  return {
    id: 'in-one-page',
    domain: null,
    heading: `${capitalised(numberWord(reports.length))} ages, side by side`,
    blocks: [
      ...reports.flatMap(({ instrument, participation }): readonly ReportBlock[] => {
        const { who } = reportWords(instrument.band as Band)
        const answered =
          participation.responses === null
            ? 'too few to say how many answered, or nobody did'
            : participation.responseRate === null
              ? `${participation.responses} answered`
              : `${participation.responses} answered, ${participation.responseRate}% of those who could`
        return [{ kind: 'paragraph', text: `${capitalised(who)}, ${agesOf(instrument.band)}: ${answered}.` }]
      }),
      {
        kind: 'note',
        text: `${capitalised(numberWord(shared))} measures are shared by more than one age. They are put side by side and not compared: every age is asked in words of its own, so a difference between ages may be the wording’s. Each age has a report of its own with how it stands to other local authorities.`,
      },
    ],
  }
}

function howItWasDone(reports: readonly ReportModel[]): ReportSection {
  const done = reports[0]?.sections.find(({ id }) => id === 'how-sure-and-how-done')
  return {
    id: 'how-sure-and-how-done',
    domain: null,
    heading: 'How sure we are and how it was done',
    blocks: [
      {
        kind: 'paragraph',
        text: 'Every figure here is that of the report of its age, as it was issued; nothing was counted again. Bases, intervals and protection are as they are there.',
      },
      ...(done?.blocks.filter(({ kind }) => kind === 'note') ?? []),
    ],
  }
}
