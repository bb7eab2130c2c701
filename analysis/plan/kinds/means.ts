import { z } from 'zod'
import { scoreVariable } from '../../dataset/derive-variable.ts'
import { analysisProblem } from '../../problem.ts'
import { meanOf } from '../../statistics/mean.ts'
import { quantile } from '../../statistics/quantile.ts'
import { weightedQuantile } from '../../statistics/weighted-quantile.ts'
import { surveyIntervals, surveyMeans } from '../../weighting/survey-estimates.ts'
import { analysisKind } from '../analysis-kind.ts'
import { groupsBy, placesWithin, rowsWithin } from '../group-rows.ts'
import { basesInTurn, groupsWithoutAnswers } from '../groups-without-answers.ts'

export const means = analysisKind({
  kind: 'means',
  about: 'Mean, spread, median and quartiles of scales and quantities, for everybody or by group.',
  method:
    't.test(x) and quantile(type = 7); with weights or a design svymean with t on the design’s degrees of freedom and svyquantile(qrule = "school").',
  weighted: true,
  options: z.object({ variables: z.array(z.string()).min(1).max(100), by: z.string().optional() }),
  output: {
    figures: {},
    tables: {
      means: {
        about: 'One row a variable and group with two answers or more',
        columns: {
          variable: 'The variable',
          group: 'The group',
          base: 'Valid answers',
          mean: 'Mean',
          standardDeviation: 'Standard deviation',
          standardError: 'Standard error of the mean',
          lower: 'Lower end of its 95 % interval',
          upper: 'Upper end of its 95 % interval',
          firstQuartile: 'A quarter lie at or under it',
          median: 'Half lie at or under it',
          thirdQuartile: 'Three quarters lie at or under it',
          weighted: 'Weighted mean',
          weightedStandardError: 'Its standard error, from the design',
          weightedLower: 'Lower end of its 95 % interval',
          weightedUpper: 'Upper end of its 95 % interval',
          weightedMedian: 'Weighted median',
        },
      },
    },
  },
  run({ variables, by }, work) {
    const groups = groupsBy(work, by)
    const { sampling } = work.sampled
    const found = variables.flatMap((name, place) => {
      const { values } = scoreVariable(work.data, name, name, null, [...work.path, 'variables', place])
      return groups.codes.map((code, group) => {
        const within = rowsWithin(work, groups, group)
        const places = placesWithin(within)
        const own = Float64Array.from(places, (row) => values[row] ?? Number.NaN).filter(
          (value) => !Number.isNaN(value),
        )
        return { name, code, within, values, own }
      })
    })
    if (found.every(({ own }) => own.length < 2)) {
      throw analysisProblem('too-few-rows', work.path, 'A mean with an interval needs two answers or more.')
    }
    return {
      figures: {},
      tables: {
        means: found.flatMap(({ name, code, within, values, own }) => {
          if (own.length < 2) return []
          const { base, mean, standardDeviation, standardError, lower, upper } = meanOf(own)
          const list = Array.from(own)
          const weighted = sampling && surveyMeans(sampling, [values], { within })
          const interval = weighted && surveyIntervals(weighted)[0]
          const inside = values.map((value, row) => (within[row] === 1 ? value : Number.NaN))
          return [
            {
              variable: name,
              group: code,
              base,
              mean,
              standardDeviation,
              standardError,
              lower,
              upper,
              firstQuartile: quantile(list, 0.25),
              median: quantile(list, 0.5),
              thirdQuartile: quantile(list, 0.75),
              weighted: weighted?.estimates[0] ?? null,
              weightedStandardError: weighted?.standardErrors[0] ?? null,
              weightedLower: interval?.lower ?? null,
              weightedUpper: interval?.upper ?? null,
              weightedMedian: sampling && weightedQuantile(inside, sampling.weights, 0.5),
            },
          ]
        }),
      },
      notes: groupsWithoutAnswers(
        basesInTurn(
          variables,
          groups,
          found.map(({ own }) => own.length),
        ),
        2,
      ),
      populations: found.map(({ name, code, own }) => ({
        label: `${name}, ${code}`,
        base: own.length,
        cells: [],
      })),
    }
  },
})
