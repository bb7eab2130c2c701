import { createHash } from 'node:crypto'
import { parentPort, workerData } from 'node:worker_threads'
import type { SurveyData } from '../../analysis/dataset/survey-data.ts'
import { surveyDataFromCsv } from '../../analysis/dataset/survey-data-from-csv.ts'
import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'
import { runPlan } from '../../analysis/plan/run-plan.ts'
import { AnalysisProblem } from '../../analysis/problem.ts'
import { canonicalJson } from '../../surveys/model/canonical-json.ts'
import type { AnalysisJob, AnalysisMessage } from './analysis-job.ts'
import { judgeOutputs } from './judge-outputs.ts'

/** One job, then the thread ends: whatever it held goes with it. */
const { plan, source, version, threshold, earlier = [], reports = null } = workerData as AnalysisJob
const { stopped } = workerData as { readonly stopped: Int32Array }
const post = (message: AnalysisMessage) => parentPort?.postMessage(message)

function dataOf(): { readonly data: SurveyData; readonly dataHash: string } {
  if ('data' in source) return source
  const hash = createHash('sha256').update(canonicalJson(source.codebook)).update('\n').update(source.csv)
  return { data: surveyDataFromCsv(source.csv, source.codebook), dataHash: hash.digest('hex') }
}

try {
  const read = dataOf()
  const judging =
    threshold === null
      ? null
      : judgeOutputs(plan, { earlier, reports }, disclosurePolicy(threshold, 'research'))
  const results = runPlan({
    plan,
    ...read,
    version,
    progress: (progress) => {
      if (Atomics.load(stopped, 0) === 1) process.exit()
      post({ progress })
    },
    ...judging?.hooks,
  })
  post({ results, outputs: judging?.outputsOf(results) ?? [] })
} catch (problem) {
  if (!(problem instanceof AnalysisProblem)) throw problem
  const [first, ...others] = problem.faults
  if (first) post({ faults: [first, ...others] })
}
