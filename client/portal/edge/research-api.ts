import { at, type Send } from './api.ts'
import type { AnalysisState, Output, PlanJson, SavedPlan, SealedWave } from './wire.ts'

/** Plans of analyses, what came out of them, and what was said of that. */
export const researchApi = (send: Send) => ({
  sealedWaves: () => send<{ readonly waves: readonly SealedWave[] }>('GET', '/api/sealed-waves'),
  plans: () => send<{ readonly plans: readonly SavedPlan[] }>('GET', '/api/plans'),
  savePlan: (title: string, plan: PlanJson) => send<SavedPlan>('POST', '/api/plans', { title, plan }),
  replacePlan: (id: string, title: string, plan: PlanJson) =>
    send<SavedPlan>('POST', at`/api/plans/${id}`, { title, plan }),
  deletePlan: (id: string) => send<undefined>('DELETE', at`/api/plans/${id}`),
  runPlan: (plan: PlanJson) => send<{ readonly id: string }>('POST', '/api/analyses', plan),
  analysis: (id: string) => send<AnalysisState>('GET', at`/api/analyses/${id}`),
  cancelAnalysis: (id: string) => send<undefined>('DELETE', at`/api/analyses/${id}`),
  outputs: () => send<{ readonly outputs: readonly Output[] }>('GET', '/api/outputs'),
  outputsToRead: () => send<{ readonly outputs: readonly Output[] }>('GET', '/api/outputs/to-read'),
  settleOutput: (id: string, verdict: 'released' | 'refused', reason: string) =>
    send<undefined>('POST', at`/api/outputs/${id}/verdict`, { verdict, reason }),
})
