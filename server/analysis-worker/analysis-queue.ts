import type { Results } from '../../analysis/plan/result-schema.ts'
import { AnalysisProblem } from '../../analysis/problem.ts'
import type { Fault } from '../../surveys/model/fault.ts'
import type { AnalysisJob, AnalysisProgress, JudgedOutput } from './analysis-job.ts'
import { type RunningAnalysis, startAnalysis } from './start-analysis.ts'

/** How an analysis stands. `waiting` has how many run before it. */
export type AnalysisState =
  | { readonly state: 'waiting'; readonly before: number }
  | { readonly state: 'running'; readonly progress: AnalysisProgress | null }
  | { readonly state: 'done'; readonly results: Results }
  | { readonly state: 'refused'; readonly faults: readonly Fault[] }
  | { readonly state: 'failed' }
  | { readonly state: 'cancelled' }

export type AnalysisQueue = {
  /** The id of the queued analysis; null when this person has too many that have not ended. */
  submit(owner: string, prepare: () => Promise<AnalysisJob>, record?: RecordOutputs): string | null
  /** Undefined when there is none, or it is somebody else's: the two look alike. */
  find(owner: string, id: string): AnalysisState | undefined
  cancel(owner: string, id: string): boolean
  /** Calls back at every change until it has ended; the function returned stops that. */
  watch(owner: string, id: string, onChange: () => void): () => void
  stop(): Promise<void>
}

/** Puts judged outputs into the ledger; results are given out only after that. */
export type RecordOutputs = (outputs: readonly JudgedOutput[]) => Promise<void>

type Entry = {
  readonly id: string
  readonly owner: string
  readonly prepare: () => Promise<AnalysisJob>
  readonly record: RecordOutputs | undefined
  readonly watchers: Set<() => void>
  state: AnalysisState
}

/** One person's unfinished analyses at a time, so that nobody fills the queue for the others. */
const mostUnfinished = 5
/** Results wait for their reader; the oldest go first. Nothing is stored: a plan can always be run again. */
const mostKept = 100

/**
 * Analyses one at a time, each on a thread of its own, so that at most one of a server's processors is taken from the
 * children who are answering. Lives in the process: with several processes a researcher's requests have to reach the
 * same one, or the plan is sent again.
 */
export function analysisQueue(newId: () => string): AnalysisQueue {
  const entries = new Map<string, Entry>()
  let running: { readonly entry: Entry; readonly analysis: RunningAnalysis | null } | null = null
  let stopped = false

  const own = (owner: string, id: string) => {
    const entry = entries.get(id)
    return entry?.owner === owner ? entry : undefined
  }
  const waiting = () => [...entries.values()].filter(({ state }) => state.state === 'waiting')
  const change = (entry: Entry, state: AnalysisState) => {
    entry.state = state
    for (const watcher of [...entry.watchers]) watcher()
  }

  async function runNext(): Promise<void> {
    const [entry] = waiting()
    if (running !== null || entry === undefined || stopped) return
    running = { entry, analysis: null }
    change(entry, { state: 'running', progress: null })
    for (const [before, other] of waiting().entries()) change(other, { state: 'waiting', before: before + 1 })
    const end = await runOne(entry)
    running = null
    if (entry.state.state !== 'cancelled') change(entry, end)
    forgetOldest()
    void runNext()
  }

  async function runOne(entry: Entry): Promise<AnalysisState> {
    try {
      const job = await entry.prepare()
      if (entry.state.state === 'cancelled') return entry.state
      const analysis = startAnalysis(
        job,
        (progress) => {
          if (entry.state.state === 'running') change(entry, { state: 'running', progress })
        },
        entry.record,
      )
      running = { entry, analysis }
      return { state: 'done', results: await analysis.results }
    } catch (problem) {
      if (problem instanceof AnalysisProblem) return { state: 'refused', faults: problem.faults }
      return { state: 'failed' }
    }
  }

  function forgetOldest(): void {
    for (const [id, { state }] of entries) {
      if (entries.size <= mostKept) return
      if (state.state !== 'waiting' && state.state !== 'running') entries.delete(id)
    }
  }

  return {
    submit(owner, prepare, record) {
      const unfinished = [...entries.values()].filter(
        (entry) => entry.owner === owner && !hasEnded(entry.state),
      )
      if (unfinished.length >= mostUnfinished) return null
      const id = newId()
      const before = waiting().length + (running ? 1 : 0)
      entries.set(id, {
        id,
        owner,
        prepare,
        record,
        watchers: new Set(),
        state: { state: 'waiting', before },
      })
      void runNext()
      return id
    },
    find: (owner, id) => own(owner, id)?.state,
    cancel(owner, id) {
      const entry = own(owner, id)
      if (entry === undefined) return false
      if (hasEnded(entry.state)) return true
      change(entry, { state: 'cancelled' })
      if (running?.entry === entry) void running.analysis?.stop()
      return true
    },
    watch(owner, id, onChange) {
      const entry = own(owner, id)
      entry?.watchers.add(onChange)
      return () => entry?.watchers.delete(onChange)
    },
    async stop() {
      stopped = true
      for (const entry of entries.values()) {
        if (!hasEnded(entry.state)) change(entry, { state: 'cancelled' })
      }
      await running?.analysis?.stop()
    },
  }
}

export function hasEnded({ state }: AnalysisState): boolean {
  return state !== 'waiting' && state !== 'running'
}
