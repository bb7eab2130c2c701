import { countAnswered } from '../dataset/count-answered.ts'
import { disclosurePolicy } from '../disclosure/policy.ts'
import { protectParticipation } from '../disclosure/protect-participation.ts'
import { benchmarkTables } from './benchmark-tables.ts'
import { breakdownTables } from './breakdown-tables.ts'
import type { ReportMaterial } from './material.ts'
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
    breakdowns: breakdownTables(input, tallied, policy),
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

function benchmarkSetOf({ benchmarkSet, others, localAuthority }: BenchmarkReportInput) {
  if (benchmarkSet === null || others === null) return null
  const { id, name } = benchmarkSet
  return {
    id,
    name,
    localAuthorities: others.localAuthorities.filter((each) => each !== localAuthority.id).length,
  }
}
