import { datasetFromResponses, type ResponseRow } from '../../../analysis/dataset/dataset-from-responses.ts'
import { disclosurePolicy } from '../../../analysis/disclosure/policy.ts'
import { protect } from '../../../analysis/disclosure/protect.ts'
import { protectNation } from '../../../analysis/disclosure/protect-nation.ts'
import type { UnprotectedTable } from '../../../analysis/disclosure/unprotected-table.ts'
import { exports } from '../../../analysis/exports/index.ts'
import type { PublishedTable } from '../../../analysis/published/published-table.ts'
import { benchmarkReport } from '../../../analysis/report/benchmark-report.ts'
import type { BenchmarkReportInput } from '../../../analysis/report/report-input.ts'
import type { ReportModel } from '../../../analysis/report/report-model.ts'
import { tallyIndicators } from '../../../analysis/report/tallied-indicator.ts'
import { randomSource } from '../../../analysis/synthetic/random-source.ts'
import { syntheticResponses } from '../../../analysis/synthetic/synthetic-responses.ts'
import { renderReport } from '../../../client/renderers/report/render-report.tsx'
import { typesetReport } from '../../../server/documents/typeset-report.ts'
import { findBreakdown } from '../../../surveys/breakdowns/index.ts'
import { indicators } from '../../../surveys/indicators/index.ts'
import { ages11To17V1 } from '../../../surveys/instruments/ages-11-17/v1.ts'
import { findLocalised } from '../../../surveys/instruments/index.ts'

/** What lies on the web site: the attacker has nothing else. */
export type PublishedFiles = {
  readonly wave: string
  readonly localAuthority: string
  readonly html: string
  readonly csv: string
  readonly pdf: Uint8Array | null
}

/** What is done before publishing; each is taken out once, to see the attack succeed. */
export type Protections = {
  readonly complementary: boolean
  /** The nation audited together with the authorities, rather than by itself. */
  readonly union: boolean
  /** Nothing published that tells how many left a question out. */
  readonly oneBase: boolean
}
export const allProtections: Protections = { complementary: true, union: true, oneBase: true }

const policy = disclosurePolicy()
const waves = ['2025', '2026']
export const nation = 'all-authorities'

/** Answers of every authority in two waves: from a handful to some two hundred, and lopsided groups. */
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

/** Reports of every authority and of the nation, two waves, as files. PDFs of the first few: they say the same. */
export async function publishedFiles(
  { authorities, seed, pdfs }: { readonly authorities: number; readonly seed: number; readonly pdfs: number },
  protections: Protections,
): Promise<readonly PublishedFiles[]> {
  const files: PublishedFiles[] = []
  for (const wave of waves) {
    const answers = answersOf(authorities, wave, seed)
    const others = datasetFromResponses(ages11To17V1, answers.flat())
    const inputs = answers.map((own, place) => inputOf(`la-${place}`, wave, own, others))
    for (const input of inputs) {
      const model = withoutSome(benchmarkReport(input), input, protections)
      files.push(await filesOf(model, input, files.length < pdfs))
    }
    const [first] = inputs
    if (first) {
      const model = benchmarkReport(first)
      files.push(await filesOf(nationalReport(model, inputs, protections), first, false))
    }
  }
  return files
}

function inputOf(
  id: string,
  wave: string,
  own: readonly ResponseRow[],
  others: BenchmarkReportInput['others'],
): BenchmarkReportInput {
  const instrument = findLocalised('ages-11-17', 1, 'en')
  if (instrument === undefined) throw new Error('The instrument is not there.')
  return {
    localAuthority: { id, name: `Authority ${id}`, nation: 'england', gssCode: null },
    wave: { id: `${id}-${wave}`, name: wave, opensOn: `${wave}-03-02`, closesOn: `${wave}-04-24` },
    ...{ instrument, synthetic: true, indicators, comparators: [], threshold: 10 },
    own: datasetFromResponses(ages11To17V1, own),
    others,
    benchmarkSet: { id: `set-${wave}`, name: `Set ${wave}` },
    eligible: own.length * 3,
    breakdown: findBreakdown('placement') ?? null,
  }
}

async function filesOf(
  model: ReportModel,
  input: BenchmarkReportInput,
  withPdf: boolean,
): Promise<PublishedFiles> {
  const [csv] = exports
  return {
    wave: input.wave.name,
    localAuthority: model.localAuthority.id,
    html: renderReport(model),
    csv: csv?.write(model) ?? '',
    pdf: withPdf ? await typesetReport(model) : null,
  }
}

const breakdownIndicators = (model: ReportModel): readonly string[] =>
  model.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'breakdown' ? [block.table.indicator] : [])),
  )

function unprotectedOf(input: BenchmarkReportInput, indicator: string): UnprotectedTable | undefined {
  const each = tallyIndicators(input, policy).find((tallied) => tallied.indicator.id === indicator)
  return (
    each && {
      ...{ id: `${indicator}--by-placement`, indicator, title: indicator, question: '', counted: '' },
      ...{ synthetic: true, sensitive: each.sensitive, withheld: each.withheld, comparators: [] },
      own: { label: input.localAuthority.name, tally: each.own },
      categories: (input.breakdown?.categories ?? []).flatMap(({ id, label }, place) => {
        const tally = each.categories[place]
        return tally ? [{ key: id, label, tally }] : []
      }),
    }
  )
}

function nationalReport(
  model: ReportModel,
  inputs: readonly BenchmarkReportInput[],
  { complementary, union }: Protections,
): ReportModel {
  const blocks = breakdownIndicators(model).flatMap((indicator) => {
    const tables = inputs.flatMap((input) => unprotectedOf(input, indicator) ?? [])
    const [head] = tables
    if (head === undefined) return []
    const { own: _, categories: __, comparators: ___, withheld: ____, ...rest } = head
    const table =
      union && complementary
        ? protectNation(rest, 'All authorities', tables, policy)
        : nationByItself(rest, tables, complementary)
    return [{ kind: 'breakdown' as const, finding: '', sureness: '', table }]
  })
  const groups = { id: 'groups', domain: null, heading: 'Groups', blocks }
  const whole = { id: nation, name: 'All authorities', nation: 'england', gssCode: null } as const
  return { ...model, localAuthority: whole, sections: [groups] }
}

/** The nation as its own numbers allow, with every authority in it: what an audit of one release at a time lets out. */
function nationByItself(
  head: Omit<UnprotectedTable, 'own' | 'categories' | 'comparators'>,
  tables: readonly UnprotectedTable[],
  complementary: boolean,
): PublishedTable {
  const sum = (tallies: readonly UnprotectedTable['own']['tally'][]) =>
    tallies.reduce((one, other) => ({
      base: one.base + other.base,
      positive: one.positive + other.positive,
      negative: one.negative + other.negative,
    }))
  const categories = (tables[0]?.categories ?? []).map(({ key, label }, place) => ({
    ...{ key, label },
    tally: sum(tables.flatMap((table) => table.categories[place]?.tally ?? [])),
  }))
  const own = { label: 'All authorities', tally: sum(tables.map((table) => table.own.tally)) }
  const table: UnprotectedTable = { ...head, own, categories, comparators: [] }
  return complementary ? protect(table, policy) : primaryAlone(table)
}

/** Only what is small by itself is hidden. Each category goes through `protect` as if it were a whole. */
function primaryAlone(table: UnprotectedTable): PublishedTable {
  const whole = protect({ ...table, categories: [] }, policy)
  const rows = table.categories.map(({ key, label, tally }) => {
    const [row] = protect({ ...table, own: { label, tally }, categories: [] }, policy).rows
    return row ? { ...row, group: 'category' as const, key } : row
  })
  return { ...whole, rows: [...whole.rows, ...rows.flatMap((row) => row ?? [])] }
}

function withoutSome(model: ReportModel, input: BenchmarkReportInput, protections: Protections): ReportModel {
  const responses = input.own.size
  const participation = protections.oneBase
    ? model.participation
    : { ...model.participation, responses: model.participation.responses === null ? null : responses }
  return {
    ...model,
    participation,
    sections: model.sections.map((section) => ({
      ...section,
      blocks: section.blocks.map((block) => {
        if (block.kind === 'participation') return { ...block, participation }
        if (block.kind === 'paragraph') {
          const [printed, all] = [model.participation.responses, participation.responses]
          return {
            ...block,
            text: block.text.replace(`${printed} young people in`, `${all} young people in`),
          }
        }
        if (block.kind !== 'breakdown' || protections.complementary) return block
        const table = unprotectedOf(input, block.table.indicator)
        return table ? { ...block, table: primaryAlone(table) } : block
      }),
    })),
  }
}
