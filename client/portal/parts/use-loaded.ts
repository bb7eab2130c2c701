import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Outcome, Problem } from '../edge/request.ts'
import { usePortal } from './portal-context.ts'

export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: Value }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly again: () => void }

type Answered<Value> = { readonly key: string; readonly outcome: Outcome<Value> }

/**
 * Loading again never takes away what is there: a form stands on it, with what somebody typed. And a 401 is not this
 * screen's to show: the session is lost, and the load is repeated when it is resumed.
 */
function keptOr<Value>(
  before: Answered<Value> | undefined,
  next: Answered<Value>,
): Answered<Value> | undefined {
  if (next.outcome.ok) return next
  const there = before?.key === next.key && before.outcome.ok
  return there || next.outcome.problem.status === 401 ? before : next
}

/** Loads when a screen comes up, and again when a lost session has been resumed. */
export function useLoaded<Value>(load: () => Promise<Outcome<Value>>, key: string): Loaded<Value> {
  const signedIn = usePortal().state.session.kind === 'signed-in'
  const [loaded, setLoaded] = useState<Answered<Value>>()
  const [attempt, setAttempt] = useState(0)
  const again = useCallback(() => setAttempt((count) => count + 1), [])
  useEffect(() => {
    if (!signedIn) return
    let current = true
    load().then((outcome) => {
      if (current) setLoaded((before) => keptOr(before, { key, outcome }))
    })
    return () => {
      current = false
    }
  }, [key, attempt, signedIn])
  if (loaded === undefined || loaded.key !== key) return { kind: 'loading' }
  return loaded.outcome.ok
    ? { kind: 'loaded', value: loaded.outcome.value }
    : { kind: 'failed', problem: loaded.outcome.problem, again }
}
