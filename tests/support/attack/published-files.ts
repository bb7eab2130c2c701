import { driverTables } from '../../../analysis/associations/driver-tables.ts'
import { datasetFromResponses, type ResponseRow } from '../../../analysis/dataset/dataset-from-responses.ts'
import { type Release, releasedTables } from '../../../analysis/disclosure/ledger/release.ts'
import { disclosurePolicy } from '../../../analysis/disclosure/policy.ts'
import { acrossAges } from '../../../analysis/report/across-ages.ts'
import { benchmarkReport } from '../../../analysis/report/benchmark-report.ts'
import { nationalReport } from '../../../analysis/report/national-report.ts'
import type { BenchmarkReportInput, PreviousWave } from '../../../analysis/report/report-input.ts'
import type { ReportModel } from '../../../analysis/report/report-model.ts'
import { refusalOfRelease } from '../../../server/services/release-report.ts'
import { breakdownsOf } from '../../../surveys/breakdowns/index.ts'
import { comparators } from '../../../surveys/comparators/index.ts'
import { indicators, indicatorsOf } from '../../../surveys/indicators/index.ts'
import { ages8To10V1 } from '../../../surveys/instruments/ages-8-10/v1.ts'
import { ages11To17V1 } from '../../../surveys/instruments/ages-11-17/v1.ts'
import { findLocalised } from '../../../surveys/instruments/index.ts'
import { tablesOf } from '../figures-of-report.ts'
import { filesOf, type PublishedFiles } from './files-of.ts'
import { answersAt, answersOf, nameOf, waves, youngerAnswersOf } from './made-up-authorities.ts'
import { quoted } from './made-up-quotes.ts'
import type { Protections } from './protections.ts'
import { nationByItself, withoutSome } from './unprotected-files.ts'

export type HowMany = {
  readonly authorities: number
  readonly seed: number
  /** Reports of which the printed document and the spreadsheets are made and read as well. */
  readonly documents: number
}

export const nation = 'all-authorities'
/** Authorities whose second wave had a few answers after its report was out, and one with a younger age as well. */
const lateAt = 1
const everyYounger = 5

const older = localised('ages-11-17')
const younger = localised('ages-8-10')
const breakdown = breakdownsOf('ages-11-17', 1)[0] ?? null
const policy = disclosurePolicy()

function localised(id: string) {
  const found = findLocalised(id, 1, 'en')
  if (found === undefined) throw new Error(`The instrument ${id} is not there.`)
  return found
}

/**
 * Everything that is published of two waves, as files, one after the other: every authority's report, with the wave before,
 * what goes with wellbeing, what children wrote and "What you told us"; of some a younger age and the report over both; the
 * nation's, those of its regions, and one report issued again after late answers, where that is let out.
 */
export async function* publishedFiles(
  { authorities, seed, documents }: HowMany,
  protections: Protections,
): AsyncGenerator<PublishedFiles> {
  let made = 0
  const before = new Map<string, PreviousWave>()
  for (const wave of waves) {
    const answers = answersOf(authorities, wave, seed)
    const others = datasetFromResponses(ages11To17V1, answers.flat())
    const drivers = driverTables(others, older, indicatorsOf('ages-11-17', 1), true, policy)
    const inputs = answers.map((own, place): BenchmarkReportInput => {
      const previous = before.get(nameOf(place))
      return { ...inputOf(nameOf(place), wave, own, others), drivers, ...(previous && { previous }) }
    })
    for (const [place, input] of inputs.entries()) {
      const report = (each: BenchmarkReportInput) => withoutSome(benchmarkReport(each), each, protections)
      const model = report(input)
      yield filesOf(quoted(model, input), wave, null, made < documents)
      made += 1
      before.set(nameOf(place), { name: wave, tables: tablesOf(model), breaks: new Map() })
      if (place === lateAt && wave === waves[1]) {
        const own = datasetFromResponses(ages11To17V1, answersAt(place, wave, seed, input.own.size + 3))
        const again = report({ ...input, own })
        const refusal = refusalOfRelease([releaseOf(model)], releaseOf(again))
        if (!protections.union || refusal === null) yield filesOf(again, wave, null, false, 2)
      }
      if (place % everyYounger !== 0) continue
      const second = benchmarkReport(youngerInputOf(place, wave, seed))
      yield filesOf(second, wave, null, false)
      const overAges = acrossAges([model, second], indicators)
      if (overAges) yield filesOf(overAges, wave, null, made <= documents)
    }
    for (const { name, members } of setsOf(inputs)) {
      // The nation's report is issued first: of a set that shares authorities with it there are no groups.
      const withoutGroups = protections.union && name !== nation
      const whole = setReport(name, wave, members, withoutGroups)
      const asIs = protections.union && protections.complementary
      const model = asIs ? whole : nationByItself(whole, members, protections)
      const ids = members.map(({ localAuthority }) => localAuthority.id)
      yield filesOf(model, wave, { name, members: ids }, documents > 0 && name === nation)
    }
  }
}

/** The nation, and its regions of ten, or half of it. */
function setsOf(inputs: readonly BenchmarkReportInput[]) {
  const size = Math.min(10, Math.ceil(inputs.length / 2))
  const regions = Array.from({ length: Math.ceil(inputs.length / size) }, (_, place) => ({
    name: `region-${place}`,
    members: inputs.slice(place * size, (place + 1) * size),
  }))
  return [{ name: nation, members: inputs }, ...regions.filter(({ members }) => members.length > 3)]
}

const releaseOf = (model: ReportModel): Release => ({
  ...{ name: model.title, waves: [model.wave.id], instrument: 'ages-11-17', version: 1, threshold: 10 },
  tables: releasedTables(tablesOf(model)),
})

const common = (wave: string) => ({
  wave: { id: `wave-${wave}`, name: wave, opensOn: `${wave}-03-02`, closesOn: `${wave}-04-24` },
  benchmarkSet: { id: `set-${wave}`, name: `Set ${wave}` },
  ...{ instrument: older, synthetic: true, indicators, comparators, threshold: 10, breakdown },
})

const inputOf = (
  id: string,
  wave: string,
  own: readonly ResponseRow[],
  others: BenchmarkReportInput['others'],
): BenchmarkReportInput => ({
  ...common(wave),
  localAuthority: { id, name: `Authority ${id}`, nation: 'england', gssCode: null },
  own: datasetFromResponses(ages11To17V1, own),
  others,
  eligible: own.length * 3,
})

function youngerInputOf(place: number, wave: string, seed: number): BenchmarkReportInput {
  const own = youngerAnswersOf(place, wave, seed)
  return {
    ...inputOf(nameOf(place), wave, [], null),
    ...{ instrument: younger, benchmarkSet: null, eligible: own.length * 2 },
    breakdown: breakdownsOf('ages-8-10', 1)[0] ?? null,
    own: datasetFromResponses(ages8To10V1, own),
  }
}

const setReport = (
  name: string,
  wave: string,
  inputs: readonly BenchmarkReportInput[],
  withoutGroups: boolean,
): ReportModel =>
  nationalReport({
    ...common(wave),
    ...{ nation: 'england', withoutGroups },
    benchmarkSet: { id: name, name },
    authorities: inputs.map(({ localAuthority, own, eligible }) => ({
      ...{ id: localAuthority.id, own, eligible, issued: [] },
    })),
  })
