import { AnalysisProblem, analysisProblem } from '../problem.ts'
import { fitLogistic } from './fit-logistic.ts'
import type { OrdinalData } from './fit-ordinal.ts'

/**
 * Why an ordered model has no maximum: what separates a cut of its categories taken as a yes-or-no outcome. Asked only
 * once the whole has failed, since one cut alone may be separated and the whole settle all the same.
 */
export function withoutMaximum(data: OrdinalData, present: readonly number[]): AnalysisProblem {
  const { item } = data.outcome
  const items = [...new Set(present.slice(0, -1).flatMap((cut) => separatingAt(data, cut)))]
  const failed = `The model of ${item} did not converge and gives no figures`
  if (items.length === 0) return analysisProblem('did-not-converge', [item], `${failed}.`)
  const message = `${failed}: ${items.join(', ')} separates its categories. Merge categories, or model one cut as yes or no, which Firth's penalised likelihood can answer.`
  return analysisProblem('separated', items, message)
}

function separatingAt(data: OrdinalData, cut: number): readonly string[] {
  const { item, codes, values } = data.outcome
  const upTo = values.map((value) => (value < codes.length ? Number(value <= cut) : 255))
  try {
    fitLogistic({ ...data, outcome: { item, values: upTo } }, { separated: 'refuse' })
    return []
  } catch (problem) {
    if (!(problem instanceof AnalysisProblem)) throw problem
    return problem.code === 'separated' ? problem.path.map(String) : []
  }
}
