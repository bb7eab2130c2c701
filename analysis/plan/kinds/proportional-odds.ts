import { z } from 'zod'
import { type CodedVariable, codedVariable } from '../../dataset/survey-data.ts'
import { fitOrdinal, ordinalModel } from '../../models/fit-ordinal.ts'
import { proportionalOddsTests } from '../../models/proportional-odds-tests.ts'
import { crossTabulate } from '../../statistics/cross-table.ts'
import { analysisKind, type Population } from '../analysis-kind.ts'
import { leftOutNotes, predictorsOf, referencesOf, withinOf } from '../model-inputs.ts'
import { termColumns } from '../model-output.ts'

export const proportionalOdds = analysisKind({
  kind: 'proportional-odds',
  about:
    'What goes with a higher answer on an ordered scale: one odds ratio however the scale is cut in two.',
  method:
    'ordinal::clm (MASS::polr) by Newton’s method with analytic second derivatives; the assumption term by term with ordinal::nominal_test.',
  weighted: false,
  options: z.object({
    outcome: z.string().describe('A variable whose codes are in order, lowest first.'),
    predictors: z.array(z.string()).min(1).max(60),
    interactions: z.array(z.array(z.string()).min(2).max(4)).max(20).optional(),
  }),
  output: {
    figures: {
      rows: 'Complete rows',
      categories: 'Categories that occur',
      logLikelihood: 'Log-likelihood',
      aic: 'Akaike’s information criterion',
    },
    tables: {
      coefficients: {
        about: 'One row a coefficient: log odds of a higher category',
        columns: {
          term: 'The predictor or interaction',
          label: 'The coefficient',
          estimate: 'Log odds ratio against the reference, or for one unit more',
          standardError: 'Its standard error',
          statistic: 'Estimate over standard error',
          pValue: 'Two-sided p value',
          lower: 'Lower end of its 95 % interval',
          upper: 'Upper end of its 95 % interval',
          oddsRatio: 'Odds ratio',
          oddsRatioLower: 'Lower end of its 95 % interval',
          oddsRatioUpper: 'Upper end of its 95 % interval',
        },
      },
      thresholds: {
        about: 'One row a cut between categories, at references and zero',
        columns: {
          label: 'The cut',
          estimate: 'Log odds of being at or under it',
          standardError: 'Its standard error',
          lower: 'Lower end of its 95 % interval',
          upper: 'Upper end of its 95 % interval',
        },
      },
      assumption: {
        about:
          'Whether one odds ratio will do for all cuts, term by term; null where the wider model did not converge',
        columns: termColumns,
      },
    },
  },
  run({ outcome: name, predictors: names, interactions }, work) {
    const outcome = codedVariable(work.data, name, [...work.path, 'outcome'])
    const predictors = predictorsOf(work, names, [...work.path, 'predictors'])
    const fit = fitOrdinal({
      outcome,
      predictors,
      references: referencesOf(work, predictors, { values: outcome.values, most: outcome.codes.length - 1 }),
      interactions: interactions ?? [],
      emptyCodes: 'leave-out',
      ...withinOf(work),
    })
    const model = ordinalModel(fit)
    const tests = proportionalOddsTests(fit)
    const broken = tests.filter(({ test }) => test !== null && test.pValue < 0.05).map((each) => each.name)
    return {
      figures: {
        rows: fit.counts.used,
        categories: fit.categories.length,
        logLikelihood: model.logLikelihood,
        aic: model.aic,
      },
      tables: {
        coefficients: model.coefficients.map((each) => ({
          term: each.term,
          label: each.label,
          estimate: each.estimate,
          standardError: each.standardError,
          statistic: each.statistic,
          pValue: each.pValue,
          lower: each.interval.lower,
          upper: each.interval.upper,
          oddsRatio: each.oddsRatio,
          oddsRatioLower: each.oddsRatioInterval.lower,
          oddsRatioUpper: each.oddsRatioInterval.upper,
        })),
        thresholds: model.thresholds.map((each) => ({
          label: each.label,
          estimate: each.estimate,
          standardError: each.standardError,
          lower: each.interval.lower,
          upper: each.interval.upper,
        })),
        assumption: tests.map(({ name: term, test }) => ({
          term,
          test: 'likelihood ratio',
          statistic: test?.chiSquare ?? null,
          degreesOfFreedom: test?.degreesOfFreedom ?? null,
          denominator: null,
          pValue: test?.pValue ?? null,
        })),
      },
      notes: [
        ...leftOutNotes({ ...fit, separation: null, method: 'maximum-likelihood' }),
        ...(broken.length > 0
          ? [
              `One odds ratio does not do for ${broken.join(', ')}: model the scale cut in two, at each cut that matters.`,
            ]
          : []),
      ],
      populations: [ordinalPopulation(outcome, fit, predictors, work.rows)],
    }
  },
})

/** Counts of every category by code of every predictor, over the complete rows. */
function ordinalPopulation(
  outcome: CodedVariable,
  { design, categories }: ReturnType<typeof fitOrdinal>,
  predictors: ReturnType<typeof predictorsOf>,
  rows: Uint32Array,
): Population {
  const complete = rows.filter(
    (row) =>
      (outcome.values[row] ?? 255) < outcome.codes.length &&
      predictors.every((each) =>
        each.kind === 'number'
          ? Number.isFinite(each.values[row])
          : (each.values[row] ?? 255) < each.codes.length,
      ),
  )
  const cells = predictors.flatMap((predictor) => {
    if (predictor.kind === 'number') return []
    const { counts } = crossTabulate(
      Uint8Array.from(complete, (row) => predictor.values[row] ?? 255),
      predictor.codes.length,
      Uint8Array.from(complete, (row) => outcome.values[row] ?? 255),
      outcome.codes.length,
    )
    return Array.from(counts, (count, cell) => ({
      label: `${predictor.item} ${predictor.codes[Math.floor(cell / outcome.codes.length)]}, ${outcome.codes[cell % outcome.codes.length]}`,
      count,
    }))
  })
  const parameters = design.order + categories.length - 2
  return { label: outcome.item, base: complete.length, cells, spareDegrees: complete.length - parameters }
}
