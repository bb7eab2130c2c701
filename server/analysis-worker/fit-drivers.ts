import { Worker } from 'node:worker_threads'
import type { Dataset } from '../../analysis/dataset/dataset.ts'
import type { PublishedTable } from '../../analysis/published/published-table.ts'

export type DriversJob = {
  readonly dataset: Dataset
  readonly instrument: string
  readonly version: number
  readonly synthetic: boolean
  readonly threshold: number
}

/**
 * What goes with wellbeing over one benchmark set, worked out on a thread of its own: a second or two in which nobody's
 * answers should have to wait.
 */
export function fitDrivers(job: DriversJob): Promise<readonly PublishedTable[]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./drivers-worker.ts', import.meta.url), { workerData: job })
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', (code) => reject(new Error(`The thread that fits drivers ended with ${code}.`)))
  })
}
