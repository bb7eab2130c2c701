import { driverTables } from '../../analysis/associations/driver-tables.ts'
import { datasetFromResponses } from '../../analysis/dataset/dataset-from-responses.ts'
import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'
import { protectQuotes } from '../../analysis/disclosure/protect-quotes.ts'
import type { PublishedTable } from '../../analysis/published/published-table.ts'
import { benchmarkReport } from '../../analysis/report/benchmark-report.ts'
import type { BenchmarkReportInput, PreviousWave } from '../../analysis/report/report-input.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { withQuotes } from '../../analysis/report/with-quotes.ts'
import { ages11To17V1 } from '../../surveys/instruments/ages-11-17/v1.ts'
import { type ExampleSize, exampleInput, exampleRows } from './example-report.ts'
import { tablesOf } from './figures-of-report.ts'

/*
 * Larkminster's report with all there can be in it: a wave before, what goes with wellbeing over the set, and quotes.
 */

let drivers: readonly PublishedTable[] | undefined

function exampleDrivers({ others, instrument, indicators, threshold }: BenchmarkReportInput) {
  if (others === null) throw new Error('The example has other authorities.')
  drivers ??= driverTables(others, instrument, indicators, true, disclosurePolicy(threshold))
  return drivers
}

/** The wave before as its own report printed it, with the series of some indicators broken. */
export function examplePrevious(
  size: ExampleSize,
  breaks: ReadonlyMap<string, string> = new Map(),
): PreviousWave {
  const input = exampleInput(size)
  const rows = exampleRows(0)
  const own = rows.filter(({ localAuthority }) => localAuthority === input.localAuthority.id)
  const before = benchmarkReport({
    ...input,
    own: datasetFromResponses(ages11To17V1, own.slice(0, Math.max(input.own.size, 0))),
    others: datasetFromResponses(ages11To17V1, rows),
  })
  return { name: 'Spring 2024', tables: tablesOf(before), breaks }
}

export function fullInput(size: ExampleSize): BenchmarkReportInput {
  const input = exampleInput(size)
  return { ...input, previous: examplePrevious(size), drivers: exampleDrivers(input) }
}

const said = [
  {
    item: 'going-well',
    text: 'My carers come to every match. [...] even drives when it rains.',
    themes: ['home'],
  },
  {
    item: 'would-change',
    text: 'I want to be asked before my meetings, not told after.',
    themes: ['having-a-say'],
  },
] as const

export function fullReport(size: ExampleSize): ReportModel {
  const input = fullInput(size)
  const quotes = protectQuotes(
    said,
    { band: '11-17', answered: input.own.size, synthetic: true },
    disclosurePolicy(input.threshold),
  )
  return withQuotes(benchmarkReport(input), quotes)
}
