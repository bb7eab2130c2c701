import type { Plan } from '../../analysis/plan/plan-schema.ts'
import { analysisProblem } from '../../analysis/problem.ts'
import type { RecordOutputs } from '../analysis-worker/analysis-queue.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { insertOutputs } from '../repositories/outputs.ts'
import { holdSealed } from '../repositories/waves.ts'

/**
 * Puts the outputs of one person's plan into the ledger, those to be read with their results. If one of the waves was
 * deleted while the plan ran, nothing of it is kept or given out.
 */
export function recordOutputs({ db, random, now }: Context, staff: string, { data }: Plan): RecordOutputs {
  return async (outputs) => {
    if (!('waves' in data)) return
    const { instrument, version, waves } = data
    const withIds = outputs.map((output) => ({ ...output, id: random.id() }))
    await db.transaction().execute(async (trx) => {
      if (!(await holdSealed(trx, waves))) throw deletedMeanwhile()
      await insertOutputs(trx, { staff, instrument, version, waves }, withIds, dayOf(now()))
    })
  }
}

const deletedMeanwhile = () =>
  analysisProblem(
    'unknown-wave',
    ['data', 'waves'],
    'A wave was deleted while this ran, so nothing of it was kept. Send the plan again without that wave.',
  )
