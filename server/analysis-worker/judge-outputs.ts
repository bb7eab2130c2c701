import type { Judgement } from '../../analysis/disclosure/outputs/judge-output.ts'
import type { DisclosurePolicy } from '../../analysis/disclosure/policy.ts'
import { earlierOutput, type StoredOutput } from '../../analysis/plan/earlier-outputs.ts'
import { judge, problemOfJudgement } from '../../analysis/plan/gate.ts'
import type { Plan } from '../../analysis/plan/plan-schema.ts'
import type { AnalysisResult, Results } from '../../analysis/plan/result-schema.ts'
import type { RunPlanInput } from '../../analysis/plan/run-plan.ts'
import type { JudgedOutput } from './analysis-job.ts'

type Judged = Omit<JudgedOutput, 'result'>

/**
 * Judges the analyses of a plan one after the other, each beside everything released before and beside those of the same
 * plan, and keeps what the ledger needs of each.
 */
export function judgeOutputs(plan: Plan, stored: readonly StoredOutput[], policy: DisclosurePolicy) {
  const waves = 'waves' in plan.data ? plan.data.waves : []
  const earlier = [...stored]
  const judged = new Map<number, Judged>()
  const withheld = new Map<number, AnalysisResult>()

  const gate: RunPlanInput['gate'] = (populations, work) => {
    const place = Number(work.path[1])
    const analysis = plan.analyses[place]
    const before = earlier.map((each) => earlierOutput(each, work.data, waves, work.rows))
    const judgement: Judgement = judge(populations, work, policy, before)
    const name = String(analysis?.title ?? analysis?.id ?? '')
    const selection = [...(plan.where ?? []), ...(analysis?.where ?? [])]
    const bases = populations.map(({ label, base }) => ({ label, base }))
    judged.set(place, { name, selection, rows: work.rows.length, populations: bases, ...judgement })
    if (judgement.verdict === 'released') {
      earlier.push({ name, waves, selection, rows: work.rows.length, bases })
    }
    return problemOfJudgement(judgement, work.path)
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
