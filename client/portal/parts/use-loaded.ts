import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Outcome, Problem } from '../edge/request.ts'
import { usePortal } from './portal-context.ts'

export type Loaded<Value> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'loaded'; readonly value: Value }
  | { readonly kind: 'failed'; readonly problem: Problem; readonly again: () => void }

/** Loads when a screen comes up, and again when a lost session has been resumed. */
export function useLoaded<Value>(load: () => Promise<Outcome<Value>>, key: string): Loaded<Value> {
  const signedIn = usePortal().state.session.kind === 'signed-in'
  const [loaded, setLoaded] = useState<{ readonly key: string; readonly outcome: Outcome<Value> }>()
  const [attempt, setAttempt] = useState(0)
  const again = useCallback(() => setAttempt((count) => count + 1), [])
  useEffect(() => {
    if (!signedIn) return
    let current = true
    load().then((outcome) => {
      if (current) setLoaded({ key, outcome })
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
