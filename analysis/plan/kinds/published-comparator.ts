import { z } from 'zod'
import { type BenchmarkFigure, varianceFrom } from '../../compare/benchmark-figure.ts'
import { comparePairs } from '../../compare/compare-pairs.ts'
import { analysisProblem } from '../../problem.ts'
import { wilsonInterval } from '../../statistics/wilson-interval.ts'
import { analysisKind } from '../analysis-kind.ts'
import { binaryOutcome, binarySchema } from '../binary-outcome.ts'
import { comparisonColumns, comparisonRow } from '../comparison-words.ts'
import { everybody } from '../groups.ts'
import { tallyPopulation, unitTallies } from '../unit-tallies.ts'

const proportion = z.number().min(0).max(1)
const figureSchema = z.strictObject({
  indicator: binarySchema,
  proportion: proportion.describe('The published figure, as a proportion.'),
  base: z.int().min(1).optional().describe('How many answers it is of, where its source says.'),
  lower: proportion.optional().describe('Its published 95 % interval, where its source gives one.'),
  upper: proportion.optional(),
  citation: z.string().max(1000).optional(),
})

export const publishedComparator = analysisKind({
  kind: 'published-comparator',
  about: 'Indicators against published figures, each with its own uncertainty where that is known.',
  method:
    'Pooled z test where the source gives a base; where it gives an interval alone, the score test of a known value with the variance ((upper - lower) / (2 × 1.96))² added; with neither, that of a known value (prop.test(x, n, p, correct = FALSE)); Newcombe interval from the two intervals, the published one where there is one; p.adjust(method = "BH") over the figures.',
  weighted: false,
  options: z.object({ figures: z.array(figureSchema).min(1).max(400) }),
  output: {
    figures: { comparisons: 'Comparisons, the size of the family' },
    tables: {
      comparisons: {
        about: 'One row a published figure',
        columns: {
          indicator: 'The indicator',
          count: 'Answers that count as yes',
          base: 'Valid answers',
          proportion: 'Their share',
          lower: 'Lower end of its 95 % Wilson interval',
          upper: 'Upper end of its 95 % Wilson interval',
          published: 'The published figure',
          publishedBase: 'Its base; null where the source gives none',
          publishedLower: 'Lower end of its interval',
          publishedUpper: 'Upper end of its interval',
          certainty: 'published-interval, from-base or taken-as-known',
          citation: 'Where it was read',
          ...comparisonColumns,
        },
      },
    },
  },
  run({ figures }, work) {
    const all = everybody(work.data)
    const found = figures.map((figure, place) => {
      const path = [...work.path, 'figures', place]
      const outcome = binaryOutcome(work, figure.indicator, [...path, 'indicator'])
      const [own = { base: 0, positive: 0, negative: 0 }] = unitTallies(outcome, all, work.rows)
      if (own.base === 0) throw analysisProblem('empty-subgroup', path, 'Nobody answered this.')
      return { figure, outcome, own, ...publishedFigure(figure, path) }
    })
    const compared = comparePairs(found.map(({ own, benchmark }) => ({ own, benchmark })))
    return {
      figures: { comparisons: found.length },
      tables: {
        comparisons: found.flatMap(({ figure, outcome, own, benchmark, certainty }, place) => {
          const each = compared[place]
          if (each === undefined) return []
          return {
            indicator: outcome.name,
            count: own.positive,
            base: own.base,
            proportion: each.proportion,
            lower: each.interval.lower,
            upper: each.interval.upper,
            published: benchmark.proportion,
            publishedBase: benchmark.base,
            publishedLower: benchmark.lower,
            publishedUpper: benchmark.upper,
            certainty,
            citation: figure.citation ?? null,
            ...comparisonRow(each, 'the published figure'),
          }
        }),
      },
      notes: [
        'A published figure without base or interval is taken as exactly true, which makes a difference look surer than it is.',
      ],
      populations: found.map(({ outcome, own }) => tallyPopulation(outcome.name, own, outcome)),
    }
  },
})

function publishedFigure(
  { proportion, base, lower, upper }: z.infer<typeof figureSchema>,
  path: readonly (string | number)[],
): { readonly benchmark: BenchmarkFigure; readonly certainty: string } {
  const figure = { proportion, base: base ?? null, betweenVariance: 0 }
  if ((lower === undefined) !== (upper === undefined)) {
    throw analysisProblem('not-a-plan', path, 'A published interval has a lower and an upper end.')
  }
  if (lower !== undefined && upper !== undefined) {
    if (lower <= proportion && proportion <= upper) {
      const published = { ...figure, lower, upper, betweenVariance: varianceFrom({ lower, upper }, figure) }
      return { benchmark: published, certainty: 'published-interval' }
    }
    throw analysisProblem('out-of-range', path, 'The published figure lies outside its own interval.')
  }
  if (base !== undefined) {
    return { benchmark: { ...figure, ...wilsonInterval(proportion * base, base) }, certainty: 'from-base' }
  }
  return { benchmark: { ...figure, lower: proportion, upper: proportion }, certainty: 'taken-as-known' }
}
