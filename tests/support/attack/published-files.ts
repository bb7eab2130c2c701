import { datasetFromResponses, type ResponseRow } from '../../../analysis/dataset/dataset-from-responses.ts'
import { benchmarkReport } from '../../../analysis/report/benchmark-report.ts'
import { nationalReport } from '../../../analysis/report/national-report.ts'
import type { BenchmarkReportInput } from '../../../analysis/report/report-input.ts'
import type { ReportModel } from '../../../analysis/report/report-model.ts'
import { randomSource } from '../../../analysis/synthetic/random-source.ts'
import { syntheticResponses } from '../../../analysis/synthetic/synthetic-responses.ts'
import { reportRenderings } from '../../../server/documents/report-renderings.ts'
import { breakdownsOf } from '../../../surveys/breakdowns/index.ts'
import { comparators } from '../../../surveys/comparators/index.ts'
import { indicators } from '../../../surveys/indicators/index.ts'
import { ages11To17V1 } from '../../../surveys/instruments/ages-11-17/v1.ts'
import { findLocalised } from '../../../surveys/instruments/index.ts'
import type { Protections } from './protections.ts'
import { nationByItself, withoutSome } from './unprotected-files.ts'

/** What lies on the web site: the attacker has nothing else. Documents and spreadsheets are made of as many as asked. */
export type PublishedFiles = {
  readonly wave: string
  readonly localAuthority: string
  readonly html: string
  readonly csv: string
  readonly json: string
  readonly pdf: Uint8Array | null
  readonly ods: Uint8Array | null
  readonly xlsx: Uint8Array | null
}

export type HowMany = {
  readonly authorities: number
  readonly seed: number
  /** Reports of which the printed document and the spreadsheets are made and read as well. */
  readonly documents: number
}

const waves = ['2025', '2026']
export const nation = 'all-authorities'

/** Answers of every authority in a wave: from a handful to some two hundred, and lopsided groups. */
function answersOf(authorities: number, wave: string, seed: number): readonly (readonly ResponseRow[])[] {
  const random = randomSource(seed, 'sizes', wave)
  return Array.from({ length: authorities }, (_, place) => {
    const count = place % 15 === 7 ? 4 + Math.floor(random() * 6) : 14 + Math.floor(random() ** 2 * 130)
    const people = syntheticResponses(seed * 1000 + place * 2 + waves.indexOf(wave), ages11To17V1, {
      count,
      profile: 'typical',
    })
    return people.map(({ answers }) => ({ answers, localAuthority: `la-${place}` }))
  })
}

/** Reports of every authority and of the nation, two waves, as files, one after the other. */
export async function* publishedFiles(
  { authorities, seed, documents }: HowMany,
  protections: Protections,
): AsyncGenerator<PublishedFiles> {
  let made = 0
  for (const wave of waves) {
    const answers = answersOf(authorities, wave, seed)
    const others = datasetFromResponses(ages11To17V1, answers.flat())
    const inputs = answers.map((own, place) => inputOf(`la-${place}`, wave, own, others))
    for (const input of inputs) {
      const model = withoutSome(benchmarkReport(input), input, protections)
      yield filesOf(model, wave, input.localAuthority.id, made < documents)
      made += 1
    }
    const whole = nationOf(wave, inputs)
    const model =
      protections.union && protections.complementary ? whole : nationByItself(whole, inputs, protections)
    yield filesOf(model, wave, nation, documents > 0)
  }
}

const instrument = findLocalised('ages-11-17', 1, 'en')
const breakdown = breakdownsOf('ages-11-17', 1)[0] ?? null

function common(wave: string) {
  if (instrument === undefined) throw new Error('The instrument is not there.')
  return {
    wave: { id: `wave-${wave}`, name: wave, opensOn: `${wave}-03-02`, closesOn: `${wave}-04-24` },
    benchmarkSet: { id: `set-${wave}`, name: `Set ${wave}` },
    ...{ instrument, synthetic: true, indicators, comparators, threshold: 10, breakdown },
  }
}

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

const nationOf = (wave: string, inputs: readonly BenchmarkReportInput[]): ReportModel =>
  nationalReport({
    ...common(wave),
    nation: 'england',
    withoutGroups: false,
    authorities: inputs.map(({ localAuthority, own, eligible }) => ({
      ...{ id: localAuthority.id, own, eligible, issued: [] },
    })),
  })

async function filesOf(
  model: ReportModel,
  wave: string,
  localAuthority: string,
  withDocuments: boolean,
): Promise<PublishedFiles> {
  const render = async (ending: string) => {
    const rendering = reportRenderings.find((each) => each.ending === ending)
    if (rendering === undefined) throw new Error(`Reports have no form ${ending}.`)
    return rendering.render(model)
  }
  const text = async (ending: string) => String(await render(ending))
  const bytes = async (ending: string) => (withDocuments ? ((await render(ending)) as Uint8Array) : null)
  return {
    ...{ wave, localAuthority },
    ...{ html: await text(''), csv: await text('.csv'), json: await text('.json') },
    ...{ pdf: await bytes('.pdf'), ods: await bytes('.ods'), xlsx: await bytes('.xlsx') },
  }
}
