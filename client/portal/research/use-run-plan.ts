import type { Outcome } from '../edge/request.ts'
import type { PlanJson } from '../edge/wire.ts'
import { usePortal } from '../parts/portal-context.ts'
import { fragmentOf } from '../state/route.ts'
import { withPlaces } from './plan-text.ts'

/** A plan to run, and under which name it is kept; undefined where it is not. */
export type Running = {
  readonly plan: PlanJson
  readonly keepAs: string | undefined
  readonly inPlaceOf?: string
}

/** Keeps a plan where that is wanted, then runs it: what was typed is safe before anything can go wrong with it. */
export function useRunPlan() {
  const { api, go } = usePortal()
  return {
    run: async ({ plan, keepAs, inPlaceOf }: Running): Promise<Outcome<{ readonly id: string }>> => {
      if (keepAs !== undefined) {
        const saved =
          inPlaceOf === undefined
            ? await api.savePlan(keepAs, plan)
            : await api.replacePlan(inPlaceOf, keepAs, plan)
        if (!saved.ok) return { ok: false, problem: withPlaces(saved.problem) }
      }
      const outcome = await api.runPlan(plan)
      return outcome.ok ? outcome : { ok: false, problem: withPlaces(outcome.problem) }
    },
    show: ({ id }: { readonly id: string }): void => go(fragmentOf('analysis', id)),
  }
}
