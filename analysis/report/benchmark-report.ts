import { populationMargins } from '../../surveys/breakdowns/population-margins.ts'
import { countAnswered } from '../dataset/count-answered.ts'
import { disclosurePolicy } from '../disclosure/policy.ts'
import { protectParticipation } from '../disclosure/protect-participation.ts'
import { protectProfile } from '../disclosure/protect-profile.ts'
import { benchmarkTables } from './benchmark-tables.ts'
import { breakdownTables } from './breakdown-tables.ts'
import { wishesTable } from './distribution-tables.ts'
import type { BreakdownMaterial, ReportMaterial } from './material.ts'
import type { BenchmarkReportInput } from './report-input.ts'
import type { ReportModel } from './report-model.ts'
import { reportSections } from './sections/index.ts'
import { tallyIndicators } from './tallied-indicator.ts'
import { reportWords } from './words.ts'

/**
 * The benchmark report of one local authority, instrument version and wave: counted, compared, protected, then put
 * into words from what is published. Pure; comes with any number of answers, none included, and without a
 * benchmark set. Throws `ThresholdRefused` for a threshold under five.
 */
export function benchmarkReport(input: BenchmarkReportInput): ReportModel {
  const policy = disclosurePolicy(input.threshold)
  const { localAuthority, wave, synthetic } = input
  const { id, version, band, title, fingerprint } = input.instrument
  const tallied = tallyIndicators(input, policy)
  const participation = protectParticipation(
    {
      responses: countAnswered(input.own),
      bases: tallied.flatMap(({ withheld, own }) => (withheld ? [] : [own.base])),
      eligible: input.eligible,
      synthetic,
    },
    policy,
  )
  const breakdowns = breakdownTables(input, tallied, policy)
  const material: ReportMaterial = {
    localAuthority,
    wave,
    synthetic,
    participation,
    instrument: { id, version, band, title, fingerprint },
    benchmarkSet: benchmarkSetOf(input),
    threshold: policy.threshold,
    benchmarks: benchmarkTables(input, tallied, policy),
    breakdownLabel: input.breakdown?.label ?? null,
    breakdowns,
    previous: input.previous?.name ?? null,
    profile: profileOf(input, breakdowns),
    wishes: wishesTable(input, policy),
    drivers: input.drivers ?? [],
  }
  return {
    format: 'heard-report',
    formatVersion: 1,
    synthetic,
    language: 'en',
    title: reportWords(band).title(localAuthority.name),
    localAuthority,
    wave,
    instrument: material.instrument,
    benchmarkSet: material.benchmarkSet,
    participation,
    sections: reportSections.flatMap((section) => section(material) ?? []),
  }
}

/** From the breakdown most people are in: a base that stands in the report already. */
function profileOf(
  { breakdown, localAuthority, instrument }: BenchmarkReportInput,
  breakdowns: readonly BreakdownMaterial[],
): ReportMaterial['profile'] {
  const baseOf = ({ table }: BreakdownMaterial) => table.rows.find(({ group }) => group === 'own')?.base ?? 0
  const [widest] = breakdowns.toSorted((a, b) => baseOf(b) - baseOf(a))
  if (breakdown === null || widest === undefined) return null
  const margin =
    populationMargins.find(
      ({ nation, item }) => nation === localAuthority.nation && item === breakdown.item,
    ) ?? null
  const item = instrument.sections.flatMap(({ items }) => items).find(({ id }) => id === breakdown.item)
  const table = protectProfile(
    widest.table,
    {
      id: `profile--${breakdown.id}`,
      title: `Who answered: ${breakdown.label.toLowerCase()}`,
      question: item?.question ?? breakdown.label,
      counted: 'Each group',
    },
    margin,
  )
  return table && { table, margin }
}

function benchmarkSetOf({ benchmarkSet, others, localAuthority }: BenchmarkReportInput) {
  if (benchmarkSet === null || others === null) return null
  const { id, name } = benchmarkSet
  return {
    id,
    name,
    localAuthorities: others.localAuthorities.filter((each) => each !== localAuthority.id).length,
  }
}
