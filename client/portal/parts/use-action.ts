import { useState } from 'preact/hooks'
import type { Outcome, Problem } from '../edge/request.ts'

export type Action<Value> = {
  readonly pending: boolean
  readonly problem: Problem | undefined
  readonly run: (work: () => Promise<Outcome<Value>>, then: (value: Value) => void) => Promise<void>
}

/** One thing under way at a time: a second press while the first is out does nothing. */
export function useAction<Value>(): Action<Value> {
  const [pending, setPending] = useState(false)
  const [problem, setProblem] = useState<Problem>()
  async function run(work: () => Promise<Outcome<Value>>, then: (value: Value) => void): Promise<void> {
    if (pending) return
    setPending(true)
    setProblem(undefined)
    const outcome = await work()
    setPending(false)
    if (outcome.ok) then(outcome.value)
    else setProblem(outcome.problem)
  }
  return { pending, problem, run }
}
