import { analysisProblem } from '../../problem.ts'
import type { Design, PatternBlock, QuantityColumn, Scaling } from './design.ts'
import { modelTerms, type TermPlan } from './model-terms.ts'
import { isCoded, packBlocks, possiblePatterns } from './pack-blocks.ts'
import type { ModelTerms } from './predictor.ts'
import { type Source, sourceOf } from './source.ts'
import { standardise } from './standardise.ts'

/** Up to this many cells (8 MB) the model matrix is simply written out. */
const mostWrittenOut = 1 << 20
const mostCells = 1 << 28
const mostInteracting = 2 ** 32

/**
 * Builds the model matrix of the rows at `places`: intercept, coded predictors as blocks of 0/1 columns against
 * their reference, quantities as one column each, interactions as products. R: `model.matrix(~ a + b + a:b)`.
 *
 * Throws `unknown-code`, `unknown-variable`, `empty-subgroup` (a code nobody has), `too-large`.
 */
export function buildDesign(terms: ModelTerms, places: Uint32Array): Design {
  return designFromSources(
    terms.predictors.map((predictor) => sourceOf(predictor, places, terms)),
    places.length,
    terms.interactions ?? [],
  )
}

/** The same from prepared sources, so that what would have been can be asked of the same model. */
export function designFromSources(
  sources: readonly Source[],
  rows: number,
  interactions: readonly (readonly string[])[],
  given?: Scaling,
): Design {
  const plans = modelTerms(sources, interactions)
  const order = plans.at(-1)?.term.end ?? 1
  refuseTooLarge(plans, rows)
  const allCoded = plans.every(isCoded)
  const patterns = possiblePatterns(sources)
  const singleBlock = allCoded && patterns <= Math.min(4096, rows)
  const writeOut = !singleBlock && rows * order <= mostWrittenOut
  const blocks = writeOut ? [writtenOut(plans, rows, order)] : packBlocks(plans, rows, singleBlock)
  const quantities = writeOut
    ? []
    : plans.filter((plan) => !isCoded(plan)).flatMap((plan) => quantityColumns(plan, rows))
  const columns = [
    { term: null, label: '(intercept)', codes: [], isNumber: false },
    ...plans.flatMap((plan) => plan.columns.map(({ column }) => column)),
  ]
  const scaling = standardise(blocks, quantities, columns, given)
  const terms = plans.map(({ term }) => term)
  const leftOut = sources.flatMap(({ item, leftOut: codes }) => codes.map((code) => ({ item, code })))
  return { rows, order, columns, terms, blocks, quantities, scaling, leftOut }
}

function refuseTooLarge(plans: readonly TermPlan[], rows: number): void {
  const own = plans.filter((plan) => !isCoded(plan)).reduce((sum, plan) => sum + plan.columns.length, 0)
  if (rows * own > mostCells) {
    const message = `Quantities would take ${own} columns of ${rows} numbers. Band them, or use fewer of them.`
    throw analysisProblem('too-large', ['predictors'], message)
  }
  for (const { sources, term } of plans) {
    if (possiblePatterns(sources) < mostInteracting) continue
    throw analysisProblem('too-large', ['interactions', term.name], 'This interaction has too many cells.')
  }
}

/** One block in which every row is its own pattern. */
function writtenOut(plans: readonly TermPlan[], rows: number, order: number): PatternBlock {
  const table = new Float64Array(rows * order)
  for (let row = 0; row < rows; row += 1) table[row * order] = 1
  for (const plan of plans) {
    for (const { column, values } of quantityColumns(plan, rows)) {
      for (let row = 0; row < rows; row += 1) table[row * order + column] = values[row] ?? 0
    }
  }
  return {
    codes: Uint32Array.from({ length: rows }, (_, row) => row),
    patterns: rows,
    columns: Uint32Array.from({ length: order }, (_, column) => column),
    table,
  }
}

/** The columns of a term, written out. */
function quantityColumns({ term, sources, columns }: TermPlan, rows: number): readonly QuantityColumn[] {
  return columns.map(({ factors }, offset) => {
    const values = new Float64Array(rows).fill(1)
    sources.forEach((source, place) => {
      if (source.kind === 'number') {
        for (let row = 0; row < rows; row += 1) values[row] = (values[row] ?? 0) * (source.values[row] ?? 0)
        return
      }
      const { codes, table, labels } = source
      const factor = factors[place] ?? 0
      for (let row = 0; row < rows; row += 1) {
        values[row] = (values[row] ?? 0) * (table[(codes[row] ?? 0) * labels.length + factor] ?? 0)
      }
    })
    return { column: term.first + offset, values }
  })
}
