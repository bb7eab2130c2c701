import { z } from 'zod'
import { scoreVariable } from '../../dataset/derive-variable.ts'
import { AnalysisProblem } from '../../problem.ts'
import { cronbachAlpha } from '../../statistics/cronbach-alpha.ts'
import { omegaTotal } from '../../statistics/omega-total.ts'
import { analysisKind } from '../analysis-kind.ts'

export const reliability = analysisKind({
  kind: 'reliability',
  about: 'Whether items that are meant to measure one thing hang together.',
  method:
    'Cronbach’s alpha (psych::alpha) with Feldt’s interval; McDonald’s omega total from one factor by maximum likelihood (factanal).',
  weighted: false,
  options: z.object({
    items: z.array(z.string()).min(2).max(100),
    missing: z.enum(['listwise', 'pairwise']).default('listwise'),
  }),
  output: {
    figures: {
      base: 'People who answered every item (pairwise: the fewest behind any one covariance)',
      items: 'Items',
      alpha: 'Cronbach’s alpha',
      lower: 'Lower end of its 95 % interval (Feldt)',
      upper: 'Upper end of its 95 % interval (Feldt)',
      standardisedAlpha: 'Alpha of the items each divided by its standard deviation',
      omega: 'Omega total; null under three items or where one factor could not be fitted',
      standardisedOmega: 'Omega total of the items each divided by its standard deviation',
    },
    tables: {
      items: {
        about: 'One row an item',
        columns: {
          item: 'The item',
          alphaWithout: 'Alpha of the other items',
          loading: 'Loading on the one factor, items standardised',
          uniqueness: 'What the factor leaves of its variance',
        },
      },
    },
  },
  run({ items, missing }, work) {
    const columns = items.map((name, place) => {
      const { values } = scoreVariable(work.data, name, name, null, [...work.path, 'items', place])
      return Float64Array.from(work.rows, (row) => values[row] ?? Number.NaN)
    })
    const alpha = cronbachAlpha(columns, missing)
    const { omega, note } = oneFactor(columns, missing)
    return {
      figures: {
        base: alpha.base,
        items: items.length,
        alpha: alpha.alpha,
        lower: alpha.lower,
        upper: alpha.upper,
        standardisedAlpha: alpha.standardised,
        omega: omega?.omega ?? null,
        standardisedOmega: omega?.standardised ?? null,
      },
      tables: {
        items: items.map((item, place) => ({
          item,
          alphaWithout: alpha.withoutItem[place] ?? null,
          loading: omega?.model.loadings[place] ?? null,
          uniqueness: omega?.model.uniquenesses[place] ?? null,
        })),
      },
      notes: [
        `Missing answers are left out ${missing === 'listwise' ? 'by person: one missing leaves the person out' : 'by pair of items'}.`,
        ...note,
        ...(omega && omega.model.atBound.length > 0
          ? [
              `The factor explains ${omega.model.atBound.map((place) => items[place]).join(', ')} entirely: a Heywood case.`,
            ]
          : []),
      ],
      populations: [{ label: items.join(', '), base: alpha.base, cells: [] }],
    }
  },
})

/** Alpha stands without omega, not the other way round. */
function oneFactor(columns: readonly Float64Array[], missing: 'listwise' | 'pairwise') {
  if (columns.length < 3) return { omega: null, note: ['Omega needs three items.'] }
  try {
    return { omega: omegaTotal(columns, missing), note: [] }
  } catch (problem) {
    if (!(problem instanceof AnalysisProblem)) throw problem
    return { omega: null, note: [`Omega has no figure: ${problem.message}`] }
  }
}
