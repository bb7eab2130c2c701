import { once } from 'node:events'
import { Worker } from 'node:worker_threads'
import type { Results } from '../../analysis/plan/result-schema.ts'
import { AnalysisProblem, analysisProblem } from '../../analysis/problem.ts'
import type { AnalysisJob, AnalysisMessage, AnalysisProgress, JudgedOutput } from './analysis-job.ts'

/** Milliseconds a thread has to end by itself. */
const patience = 2_000

export type RunningAnalysis = {
  /** Rejects with an `AnalysisProblem` for faults and for a stop, with another error when the thread failed. */
  readonly results: Promise<Results>
  /** Ends the thread at its next report of progress, and after two seconds without one in the middle of a sum. */
  readonly stop: () => Promise<void>
}

/**
 * Runs a plan on a thread of its own, so that requests are answered, and Ctrl+C heard, while it computes. Each job gets
 * a fresh thread: what one researcher's data left in memory is gone before the next.
 */
export function startAnalysis(
  job: AnalysisJob,
  onProgress: (progress: AnalysisProgress) => void,
  onOutputs: (outputs: readonly JudgedOutput[]) => Promise<void> = async () => undefined,
): RunningAnalysis {
  const stopped = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { ...job, stopped } })
  // A thread that fails has ended too; its error is the results', and must not go unheard here.
  const ended = once(worker, 'exit').catch(() => undefined)
  const results = new Promise<Results>((resolve, reject) => {
    let arrived = false
    worker.on('message', (message: AnalysisMessage) => {
      if ('progress' in message) onProgress(message.progress)
      else if ('results' in message) {
        const { results, outputs } = message
        arrived = true
        // In the ledger first: what cannot be recorded is not released.
        onOutputs(outputs).then(() => resolve(results), reject)
      } else reject(new AnalysisProblem(message.faults[0], message.faults.slice(1)))
    })
    worker.on('error', reject)
    // The thread ends once it has said its results, which may be before they are in the ledger.
    worker.on('exit', () => {
      if (!arrived) reject(analysisProblem('cancelled', [], 'The analysis was stopped.'))
    })
  })
  // Not terminated out of hand: a thread ended while a solver's WebAssembly is set up takes the process with it.
  const stop = async () => {
    Atomics.store(stopped, 0, 1)
    const late = setTimeout(() => worker.terminate(), patience)
    await ended
    clearTimeout(late)
  }
  return { results, stop }
}
