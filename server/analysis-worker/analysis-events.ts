import { type AnalysisQueue, type AnalysisState, hasEnded } from './analysis-queue.ts'

/** Proxies cut a connection that says nothing for half a minute or so. */
const heartbeat = 15_000

/** Server-sent events of one analysis from how it stands now to its end. Results are not among them: they may be large. */
export async function* analysisEvents(
  queue: AnalysisQueue,
  owner: string,
  id: string,
): AsyncGenerator<string, void, undefined> {
  let changed: () => void = () => undefined
  const stopWatching = queue.watch(owner, id, () => changed())
  try {
    for (;;) {
      const change = new Promise<'change'>((resolve) => {
        changed = () => resolve('change')
      })
      const state = queue.find(owner, id)
      if (state === undefined) return
      yield eventOf(state)
      if (hasEnded(state)) return
      for (;;) {
        const quiet = pause(heartbeat)
        const first = await Promise.race([change, quiet.over])
        quiet.stop()
        if (first === 'change') break
        yield ': still here\n\n'
      }
    }
  } finally {
    stopWatching()
  }
}

function eventOf(state: AnalysisState): string {
  const { state: name, ...rest } = state.state === 'done' ? { state: 'done' } : state
  return `event: ${name}\ndata: ${JSON.stringify(rest)}\n\n`
}

function pause(milliseconds: number): { readonly over: Promise<'quiet'>; readonly stop: () => void } {
  let stop: () => void = () => undefined
  const over = new Promise<'quiet'>((resolve) => {
    const timer = setTimeout(() => resolve('quiet'), milliseconds)
    stop = () => clearTimeout(timer)
  })
  return { over, stop }
}
