import type { Plan } from '../../analysis/plan/plan-schema.ts'
import { analysisProblem } from '../../analysis/problem.ts'
import type { AnalysisJob } from '../analysis-worker/analysis-job.ts'
import type { Context } from '../context.ts'
import { readReleasedOutputs } from '../repositories/outputs.ts'
import { programVersion } from '../version.ts'
import { readDriversBeside } from './read-drivers-beside.ts'
import { readReportsBeside } from './read-reports-beside.ts'
import { readWaveData } from './read-wave-data.ts'

/**
 * A plan sent over HTTP as a job that reads its waves when its turn comes. A file is refused: the server reads none of
 * its own for anybody. Results pass disclosure control at the server's threshold.
 */
export function planToJob(context: Context, plan: Plan): () => Promise<AnalysisJob> {
  const { data } = plan
  if (!('waves' in data)) {
    const message =
      'A plan sent here analyses waves. Run one on a file with npm run analyse on your own machine.'
    throw analysisProblem('not-a-plan', ['data'], message)
  }
  return async () => ({
    plan,
    source: await readWaveData(context.db, data),
    version: programVersion(),
    threshold: context.config.threshold,
    earlier: [
      ...(await readReleasedOutputs(context.db, data)),
      ...(await readDriversBeside(context.db, data)),
    ],
    reports: await readReportsBeside(context, data),
  })
}
