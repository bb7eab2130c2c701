import { surveyDesign } from '../dataset/design-schema.ts'
import type { SurveyData } from '../dataset/survey-data.ts'
import { AnalysisProblem, type AnalysisProblemCode, analysisProblem } from '../problem.ts'
import { randomSource } from '../synthetic/random-source.ts'
import type { AnalysisKind, Outcome, Output, Population, Scalar, Work } from './analysis-kind.ts'
import { canonicalHash } from './canonical-hash.ts'
import { analysisKinds } from './kinds/index.ts'
import type { Plan, PlannedAnalysis } from './plan-schema.ts'
import { withPlanVariables } from './plan-variables.ts'
import type { AnalysisResult, Results } from './result-schema.ts'
import { type Sampling, samplingOf } from './sampling.ts'
import { selectedRows } from './selected-rows.ts'

/** The way figures are computed. Raised with every change that could move one, so that a rerun can say why it differs. */
export const engineVersion = '3'

/** Faults of the plan itself, not of what the data turned out to be: with one of these nothing is published. */
const planFaults: ReadonlySet<AnalysisProblemCode> = new Set([
  'unknown-variable',
  'unknown-code',
  'wrong-type',
  'not-a-plan',
])

export type RunPlanInput = {
  readonly plan: Plan
  readonly data: SurveyData
  /** SHA-256 of the data as they came, so that a rerun shows whether they are the same. */
  readonly dataHash: string
  /** The program's version. */
  readonly version: string
  /** Called before each analysis and, within long ones, as they go on. */
  readonly progress?: (at: { readonly analysis: number; readonly of: number; readonly share: number }) => void
  /** Judges a result before it is kept; a problem withholds it. Over HTTP this is disclosure control. */
  readonly gate?: (populations: readonly Population[], work: Work) => AnalysisProblem | null
  /** Given a result that the gate withheld, for the person who may read it. It is not among the results. */
  readonly onWithheld?: (result: AnalysisResult, problem: AnalysisProblem) => void
}

/**
 * Runs every analysis of a plan, in order. Pure: the same plan, data and version give the same results, byte for byte.
 *
 * An analysis that the data do not bear (a constant outcome, no convergence) is in the results as refused, with its
 * problem and no figures. Faults of the plan itself throw, all of them together.
 */
export function runPlan({
  plan,
  data: raw,
  dataHash,
  version,
  progress,
  gate,
  onWithheld,
}: RunPlanInput): Results {
  const weight = plan.weight === undefined ? raw.weight : plan.weight
  const design = plan.design ? surveyDesign(plan.design) : raw.design
  const { data, settings } = withPlanVariables({ ...raw, weight, design }, plan.variables)
  const sampled = samplingOf(data, plan.weighting)
  const faults: AnalysisProblem[] = []
  const analyses = plan.analyses.map((planned, place): AnalysisResult => {
    const analysis = planned as PlannedAnalysis
    const kind = kindOf(analysis.kind)
    const { id, title = null } = analysis
    const common = { id, kind: kind.kind, title, method: kind.method }
    const path = ['analyses', place]
    const report = (share: number) => progress?.({ analysis: place, of: plan.analyses.length, share })
    report(0)
    try {
      const where = [...(plan.where ?? []), ...(analysis.where ?? [])]
      const wherePath = analysis.where ? [...path, 'where'] : ['where']
      const rows = where.length > 0 ? selectedRows(data, where, wherePath) : allRows(data.size)
      const random = (label: string) => randomSource(plan.seed, id, label)
      const work: Work = { data, rows, settings, sampled, path, random, progress: report }
      const found = kind.run(analysis, work)
      const outcome = { ...found, notes: [...found.notes, ...weightNotes(kind, sampled)] }
      const withheld = gate?.(outcome.populations, work) ?? null
      if (withheld === null) return { ...common, status: 'done', ...published(outcome, path) }
      onWithheld?.({ ...common, status: 'done', ...published(outcome, path) }, withheld)
      return { ...common, status: 'withheld', problem: problemOf(withheld, path) }
    } catch (problem) {
      if (!(problem instanceof AnalysisProblem)) throw problem
      if (planFaults.has(problem.code)) faults.push(problem)
      return { ...common, status: 'refused', problem: problemOf(problem, path) }
    }
  })
  const [first, ...others] = faults.flatMap((problem) => problem.faults)
  if (first) throw new AnalysisProblem(first, others)
  const results = {
    format: 'heard-results/1' as const,
    title: plan.title ?? null,
    versions: { heard: version, engine: engineVersion },
    seed: plan.seed,
    plan: { hash: canonicalHash(plan) },
    data: { rows: data.size, synthetic: data.synthetic, hash: dataHash },
    analyses,
  }
  return { ...results, hash: canonicalHash(results) }
}

/** Who weights the plan and reads a figure takes it for weighted: where it is not, that stands beside it. */
function weightNotes({ weighted }: AnalysisKind, { sampling, notes }: Sampling): readonly string[] {
  if (weighted || sampling === null) return notes
  return [
    'Everyone counts once here: this kind of analysis takes no account of the plan’s weights or design.',
  ]
}

function kindOf(name: string): AnalysisKind {
  const found = analysisKinds.find(({ kind }) => kind === name)
  if (found) return found
  throw new Error('A plan was run that was not read.')
}

function allRows(size: number): Uint32Array {
  return Uint32Array.from({ length: size }, (_, row) => row)
}

/** Statistics name a variable and a row; the plan adds which analysis that was in. */
function problemOf({ code, path, message }: AnalysisProblem, analysis: readonly (string | number)[]) {
  const placed = ['analyses', 'variables', 'where', 'data', 'codebook', 'design'].includes(String(path[0]))
  return { code, path: placed ? path : [...analysis, ...path], message }
}

/** What may be infinite: the ends of intervals, and odds ratios of a table with an empty cell. */
const openEnded = /(lower|upper|oddsRatio)$/i

/** Numbers as JSON can hold them. A figure that came out as no number, or past all numbers, is a problem with its place, never a result. */
function published({ figures, tables, notes }: Outcome<Output>, path: readonly (string | number)[]) {
  const plain = (value: Scalar, place: readonly (string | number)[]): Scalar => {
    if (typeof value !== 'number' || Number.isFinite(value)) return Object.is(value, -0) ? 0 : value
    if (!Number.isNaN(value) && openEnded.test(String(place.at(-1))))
      return value > 0 ? 'infinity' : '-infinity'
    const message = `${place.join(', ')}: these data do not determine this figure.`
    throw analysisProblem('not-a-number', [...path, ...place], message)
  }
  const row = (values: Readonly<Record<string, Scalar>>, place: readonly (string | number)[]) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, plain(value, [...place, name])]))
  return {
    figures: row(figures, ['figures']),
    tables: Object.fromEntries(
      Object.entries(tables).map(([name, rows]) => [
        name,
        rows.map((each, place) => row(each, ['tables', name, place])),
      ]),
    ),
    notes,
  }
}
