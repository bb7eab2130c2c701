import { datasetFromResponses, type ResponseRow } from '../../analysis/dataset/dataset-from-responses.ts'
import { benchmarkReport } from '../../analysis/report/benchmark-report.ts'
import type { BenchmarkReportInput } from '../../analysis/report/report-input.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { type SyntheticNation, syntheticNation } from '../../analysis/synthetic/synthetic-nation.ts'
import { findBreakdown } from '../../surveys/breakdowns/index.ts'
import { comparators } from '../../surveys/comparators/index.ts'
import { indicators } from '../../surveys/indicators/index.ts'
import { ages11To17V1 } from '../../surveys/instruments/ages-11-17/v1.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'

/** The seed of the made-up nation that tests share. */
export const exampleSeed = 20260601

/** How many of an authority's answers came in. */
const sizes = {
  large: Number.POSITIVE_INFINITY,
  middling: 60,
  eighteen: 18,
  small: 12,
  'nearly-empty': 5,
  empty: 0,
}
export type ExampleSize = keyof typeof sizes

let nation: SyntheticNation | undefined

/** The made-up nation, made once a test file. */
export function exampleNation(): SyntheticNation {
  nation ??= syntheticNation(exampleSeed, ages11To17V1)
  return nation
}

/** All answers of one wave over the nation. */
export function exampleRows(wave = 1): readonly ResponseRow[] {
  return exampleNation().localAuthorities.flatMap(({ id, waves }) =>
    (waves[wave]?.responses ?? []).map(({ answers }) => ({ answers, localAuthority: id })),
  )
}

/** The input of the report of Larkminster, one of the larger authorities, cut to the size asked for. */
export function exampleInput(size: ExampleSize): BenchmarkReportInput {
  const localised = findLocalised('ages-11-17', 1, 'en')
  const authority = exampleNation().localAuthorities.find(({ id }) => id === 'larkminster')
  if (localised === undefined || authority === undefined) throw new Error('The example is not there.')
  const all = exampleRows()
  const own = all.filter(({ localAuthority }) => localAuthority === authority.id).slice(0, sizes[size])
  return {
    localAuthority: { id: authority.id, name: authority.name, nation: authority.nation, gssCode: null },
    wave: { id: 'larkminster-2026', name: 'Spring 2026', opensOn: '2026-03-02', closesOn: '2026-04-24' },
    instrument: localised,
    synthetic: true,
    own: datasetFromResponses(ages11To17V1, own),
    others: datasetFromResponses(ages11To17V1, all),
    benchmarkSet: { id: 'made-up-2026', name: 'Made-up authorities, 2026' },
    eligible: size === 'large' ? authority.eligible : Math.max(own.length * 3, 14),
    indicators,
    comparators,
    breakdown: findBreakdown('placement') ?? null,
    threshold: 10,
  }
}

/** The whole report of Larkminster in a size: what every rendering is tried with. */
export function exampleReport(size: ExampleSize): ReportModel {
  return benchmarkReport(exampleInput(size))
}
