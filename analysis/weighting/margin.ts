import { weightFaults } from '../models/design/complete-rows.ts'
import { type AnalysisFault, AnalysisProblem } from '../problem.ts'

/** One thing known of the whole population: how many people have each code of a variable. */
export type Margin = {
  readonly item: string
  readonly codes: readonly string[]
  /** Of each respondent a place in `codes`. */
  readonly values: Uint8Array
  /** People in the population, by code. */
  readonly population: ArrayLike<number>
}

/**
 * Refuses margins that no weights could meet, all faults together: `empty-margin` for a code that people of the
 * population have and no respondent (nobody can speak for them) or the other way round, `unknown-code` for a
 * respondent without a code, `out-of-range` for populations that are no counts or differ between margins.
 */
export function refuseBadMargins(weights: Float64Array, margins: readonly Margin[]): void {
  const faults: AnalysisFault[] = [...weightFaults(weights, 'weights')]
  const totals = margins.map(({ population }) =>
    Array.from(population).reduce((sum, count) => sum + count, 0),
  )
  margins.forEach((margin, place) => {
    faults.push(...marginFaults(weights, margin))
    const [first = 0] = totals
    const own = totals[place] ?? 0
    if (Math.abs(own - first) <= 1e-6 * Math.abs(first)) return
    const message = `The population is ${own} by ${margin.item} and ${first} by ${margins[0]?.item}.`
    faults.push({ code: 'out-of-range', path: ['margins', margin.item], message })
  })
  if (faults[0]) throw new AnalysisProblem(faults[0], faults.slice(1))
}

function marginFaults(weights: Float64Array, { item, codes, values, population }: Margin): AnalysisFault[] {
  const path = ['margins', item]
  if (values.length !== weights.length || population.length !== codes.length) {
    const message = `${item} has ${values.length} rows and ${population.length} populations for ${weights.length} weights and ${codes.length} codes.`
    return [{ code: 'wrong-length', path, message }]
  }
  const faults: AnalysisFault[] = []
  const outside = values.findIndex((value, row) => value >= codes.length && weights[row] !== 0)
  if (outside >= 0) {
    const message = `Row ${outside + 1} has no code of ${item}; weighting needs one of everybody.`
    faults.push({ code: 'unknown-code', path: [...path, outside], message })
  }
  const sums = sumsByCode({ codes, values }, weights)
  codes.forEach((code, place) => {
    const count = population[place] ?? Number.NaN
    const answered = (sums[place] ?? 0) > 0
    if (!Number.isFinite(count) || count < 0) {
      const message = `The population with ${item} = "${code}" is ${count}, which is no count.`
      faults.push({ code: 'out-of-range', path: [...path, code], message })
    } else if (count > 0 && !answered) {
      const message = `${count} people of the population have ${item} = "${code}" and nobody who answered does. Merge it with another code.`
      faults.push({ code: 'empty-margin', path: [...path, code], message })
    } else if (count === 0 && answered) {
      const message = `Respondents have ${item} = "${code}", and by the margin nobody in the population does.`
      faults.push({ code: 'empty-margin', path: [...path, code], message })
    }
  })
  return faults
}

/** The weights of each code's respondents together. */
export function sumsByCode(
  { codes, values }: Pick<Margin, 'codes' | 'values'>,
  weights: Float64Array,
): Float64Array {
  const sums = new Float64Array(codes.length)
  for (let row = 0; row < values.length; row += 1) {
    const code = values[row] ?? codes.length
    if (code < codes.length) sums[code] = (sums[code] ?? 0) + (weights[row] ?? 0)
  }
  return sums
}
