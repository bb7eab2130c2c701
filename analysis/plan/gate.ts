import { type EarlierOutput, type Judgement, judgeOutput } from '../disclosure/outputs/judge-output.ts'
import type { DisclosurePolicy } from '../disclosure/policy.ts'
import { type AnalysisProblem, analysisProblem } from '../problem.ts'
import type { Population, Work } from './analysis-kind.ts'

/**
 * What may leave over HTTP: a result that disclosure control releases, together with everything released before from the
 * same responses. What does not pass is withheld whole, with the reasons and what can be had instead; `needs-a-reader`
 * where a person may still let it through.
 */
export function gate(
  populations: readonly Population[],
  work: Pick<Work, 'data' | 'rows' | 'path'>,
  policy: DisclosurePolicy,
  earlier: readonly EarlierOutput[] = [],
): AnalysisProblem | null {
  return problemOfJudgement(judge(populations, work, policy, earlier), work.path)
}

export function judge(
  populations: readonly Population[],
  { data, rows }: Pick<Work, 'data' | 'rows'>,
  policy: DisclosurePolicy,
  earlier: readonly EarlierOutput[],
): Judgement {
  return judgeOutput({ populations, dataSize: data.size, rows, earlier }, policy)
}

export function problemOfJudgement(
  { verdict, reasons }: Judgement,
  path: readonly (string | number)[],
): AnalysisProblem | null {
  if (verdict === 'released') return null
  return analysisProblem(verdict === 'refused' ? 'withheld' : 'needs-a-reader', path, reasons.join(' '))
}
