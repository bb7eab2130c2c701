import type { SurveyData } from '../../analysis/dataset/survey-data.ts'
import { localAuthorityVariable, waveVariable } from '../../analysis/dataset/survey-data-from-dataset.ts'
import {
  faultsBesideReports,
  groupTotalLabel,
  type OutputBesideReports,
  publishesGroupTotals,
  type ReportsBeside,
} from '../../analysis/disclosure/outputs/beside-reports.ts'
import type { Judgement } from '../../analysis/disclosure/outputs/judge-output.ts'
import type { DisclosurePolicy } from '../../analysis/disclosure/policy.ts'
import type { Work } from '../../analysis/plan/analysis-kind.ts'
import { earlierOutput, type StoredOutput } from '../../analysis/plan/earlier-outputs.ts'
import { judge, problemOfJudgement } from '../../analysis/plan/gate.ts'
import type { Plan } from '../../analysis/plan/plan-schema.ts'
import type { AnalysisResult, Results } from '../../analysis/plan/result-schema.ts'
import type { RunPlanInput } from '../../analysis/plan/run-plan.ts'
import { variablesUsed } from '../../analysis/plan/variables-used.ts'
import type { JudgedOutput } from './analysis-job.ts'

type Judged = Omit<JudgedOutput, 'result'>

/**
 * Judges the analyses of a plan one after the other, each beside everything released before, beside those of the same plan
 * and beside the authorities' own reports, and keeps what the ledger needs of each.
 */
export function judgeOutputs(
  plan: Plan,
  {
    earlier: stored,
    reports,
  }: { readonly earlier: readonly StoredOutput[]; readonly reports: ReportsBeside | null },
  policy: DisclosurePolicy,
) {
  const waves = 'waves' in plan.data ? plan.data.waves : []
  const earlier = [...stored]
  const judged = new Map<number, Judged>()
  const withheld = new Map<number, AnalysisResult>()

  const gate: RunPlanInput['gate'] = (populations, work) => {
    const place = Number(work.path[1])
    const analysis = plan.analyses[place]
    const before = earlier.map((each) => earlierOutput(each, work.data, waves, work.rows))
    const output = outputOf(work, analysis)
    const judgement = besideReports(judge(populations, work, policy, before), output)
    const name = String(analysis?.title ?? analysis?.id ?? '')
    const selection = [...(plan.where ?? []), ...(analysis?.where ?? [])]
    const bases = populations.map(({ label, base }) => ({ label, base }))
    if (reports?.groupItem && publishesGroupTotals(output, reports, policy)) {
      bases.push({ label: groupTotalLabel(reports.groupItem), base: work.rows.length })
    }
    judged.set(place, { name, selection, rows: work.rows.length, populations: bases, ...judgement })
    if (judgement.verdict === 'released') {
      earlier.push({ name, waves, selection, rows: work.rows.length, bases })
    }
    return problemOfJudgement(judgement, work.path)
  }
  const outputOf = ({ data, rows }: Work, analysis: unknown): OutputBesideReports => {
    const uses = variablesUsed(plan, analysis)
    const byAuthority = uses.has(localAuthorityVariable) || uses.has(waveVariable)
    return { uses, byAuthority, waves: wavesOf(data, rows) }
  }
  const besideReports = (judgement: Judgement, output: OutputBesideReports): Judgement => {
    if (reports === null) return judgement
    const label = reports.groupItem === null ? null : groupTotalLabel(reports.groupItem)
    const outputs = earlier.filter(({ bases }) => bases.some((each) => each.label === label))
    const groupTotals = [...reports.groupTotals, ...outputs]
    const faults = faultsBesideReports(output, { ...reports, groupTotals }, policy)
    if (faults.length === 0) return judgement
    const reasons = judgement.verdict === 'refused' ? judgement.reasons : []
    return { verdict: 'refused', reasons: [...reasons, ...faults] }
  }
  const onWithheld: RunPlanInput['onWithheld'] = (result, problem) => {
    withheld.set(Number(problem.path[1]), result)
  }
  const outputsOf = ({ analyses }: Results): readonly JudgedOutput[] =>
    [...judged].flatMap(([place, each]) => {
      const result = withheld.get(place) ?? analyses[place]
      return result ? [{ ...each, result }] : []
    })
  return { hooks: { gate, onWithheld }, outputsOf }
}

/** The waves that any of these rows is of. */
function wavesOf({ variables }: SurveyData, rows: Uint32Array): readonly string[] {
  const waves = variables.get(waveVariable)
  if (waves?.kind !== 'identifier') return []
  const places = new Set(Array.from(rows, (row) => waves.values[row]))
  return waves.names.filter((_, place) => places.has(place))
}
