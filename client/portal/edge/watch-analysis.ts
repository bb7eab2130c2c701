import { at } from './api.ts'

const states = ['waiting', 'running', 'done', 'refused', 'failed', 'cancelled'] as const
export type AnalysisEvent = {
  readonly state: (typeof states)[number]
  readonly data: Readonly<Record<string, unknown>>
}

/**
 * Server-sent events of one analysis. The browser comes back by itself where a connection is cut, and is told again how
 * it stands. Returns what stops it.
 */
export function watchAnalysis(id: string, onEvent: (event: AnalysisEvent) => void): () => void {
  const source = new EventSource(at`/api/analyses/${id}/events`)
  for (const state of states) {
    source.addEventListener(state, (event) => {
      // After its last event the server closes; the browser must not ask again and again.
      if (state !== 'waiting' && state !== 'running') source.close()
      onEvent({ state, data: JSON.parse((event as MessageEvent<string>).data) })
    })
  }
  return () => source.close()
}
