import type { Plan } from '../../analysis/plan/plan-schema.ts'
import type { RecordOutputs } from '../analysis-worker/analysis-queue.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import { insertOutputs } from '../repositories/outputs.ts'

/** Puts the outputs of one person's plan into the ledger, those to be read with their results. */
export function recordOutputs({ db, random, now }: Context, staff: string, { data }: Plan): RecordOutputs {
  return async (outputs) => {
    if (!('waves' in data)) return
    const { instrument, version, waves } = data
    const withIds = outputs.map((output) => ({ ...output, id: random.id() }))
    await insertOutputs(db, { staff, instrument, version, waves }, withIds, dayOf(now()))
  }
}
