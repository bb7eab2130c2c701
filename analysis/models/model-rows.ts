import { dependentColumns } from '../linear-algebra/dependent-columns.ts'
import { type AnalysisFault, AnalysisProblem, analysisProblem } from '../problem.ts'
import { buildDesign } from './design/build-design.ts'
import { type CompleteRows, completeRows, type Required, requiredPredictor } from './design/complete-rows.ts'
import { weightedCrossProduct } from './design/cross-products.ts'
import type { Design } from './design/design.ts'
import type { ModelRows, ModelTerms } from './design/predictor.ts'

export type PreparedRows = CompleteRows & { readonly design: Design }

/**
 * The complete rows and their model matrix, refused where no model could be fitted: `wrong-length`,
 * `weight-missing`, `weight-negative`, `unknown-variable`, `unknown-code`, `empty-subgroup`, `too-few-rows`,
 * `collinear-predictors`, `too-large`.
 */
export function prepareRows(
  size: number,
  terms: ModelTerms,
  rows: ModelRows,
  others: readonly Required[],
): PreparedRows {
  refuseUnknownItems(terms)
  const complete = completeRows(size, [...others, ...terms.predictors.map(requiredPredictor)], rows)
  if (complete.places.length === 0) {
    throw analysisProblem('empty-subgroup', [others[0]?.item ?? 'outcome'], noRowsMessage(complete))
  }
  const design = buildDesign(terms, complete.places)
  refuseTooFew(design, complete)
  refuseCollinear(design)
  return { ...complete, design }
}

function noRowsMessage({ counts }: CompleteRows): string {
  const lost = counts.missing.map(({ item, rows }) => `${item} is missing in ${rows}`).join(', ')
  return `No row is complete: of ${counts.offered} rows ${lost || 'none is within the subgroup'}.`
}

function refuseUnknownItems({ predictors, references }: ModelTerms): void {
  const faults: AnalysisFault[] = []
  const items = new Set<string>()
  for (const { item } of predictors) {
    if (items.has(item)) {
      const message = `${item} is among the predictors twice.`
      faults.push({ code: 'collinear-predictors', path: [item], message })
    }
    items.add(item)
  }
  for (const item of Object.keys(references ?? {})) {
    if (items.has(item)) continue
    const message = `A reference is given for ${item}, which is not a predictor of this model.`
    faults.push({ code: 'unknown-variable', path: ['references', item], message })
  }
  if (faults[0]) throw new AnalysisProblem(faults[0], faults.slice(1))
}

function refuseTooFew({ order, columns }: Design, { counts }: CompleteRows): void {
  if (counts.used >= order) return
  const last = columns.at(-1)?.label ?? ''
  const message = `${counts.used} complete rows cannot settle ${order} coefficients (up to ${last}). Use fewer predictors.`
  throw analysisProblem('too-few-rows', ['predictors'], message)
}

/** Names each predictor that others make up exactly, and the others. */
function refuseCollinear(design: Design): void {
  const { order, columns, terms, rows } = design
  const product = weightedCrossProduct(design, new Float64Array(rows).fill(1))
  const termOf = (column: number) => terms[columns[column]?.term ?? -1]?.name
  const faults = dependentColumns(product, order).map(({ column, madeOf }): AnalysisFault => {
    const empty =
      (columns[column]?.codes.length ?? 0) > 1 ? ' Some combination of its codes has nobody in it.' : ''
    const own = termOf(column) ?? ''
    const others = [...new Set(madeOf.flatMap(({ column: other }) => termOf(other) ?? []))]
    const made = others.filter((name) => name !== own)
    const label = columns[column]?.label ?? own
    const message =
      made.length === 0
        ? `${label} is the same in every row used.${empty}`
        : `${label} is an exact combination of ${made.join(', ')} in the rows used.${empty} Leave one of them out.`
    return { code: 'collinear-predictors', path: [own, label], message }
  })
  if (faults[0]) throw new AnalysisProblem(faults[0], faults.slice(1))
}
