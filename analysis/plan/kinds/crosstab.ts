import { z } from 'zod'
import { type CodedVariable, codedVariable } from '../../dataset/survey-data.ts'
import { analysisProblem } from '../../problem.ts'
import { adjustedResiduals } from '../../statistics/adjusted-residuals.ts'
import { chiSquareTest, expectedCounts, likelihoodRatioTest } from '../../statistics/chi-square-test.ts'
import { concordance } from '../../statistics/concordance.ts'
import { cramersV } from '../../statistics/cramers-v.ts'
import { type CrossTable, crossTabulate, marginsOf } from '../../statistics/cross-table.ts'
import { fisherFreemanHaltonTest } from '../../statistics/fisher-freeman-halton-test.ts'
import { raoScottTest } from '../../statistics/rao-scott-test.ts'
import { surveyShares } from '../../weighting/survey-estimates.ts'
import { analysisKind, type Population, type Work } from '../analysis-kind.ts'
import { fourfoldFigures, fourfoldOutput } from '../fourfold-figures.ts'
import { namedGroups } from '../groups-without-answers.ts'

const few = 5
/** Below, the asymptotic intervals of gamma and tau-b are too sure (decisions/0003). */
const fewForRanks = 35

export const crosstab = analysisKind({
  kind: 'crosstab',
  about:
    'Two questions crossed: counts, percentages, tests of independence and how strong the association is.',
  method:
    'chisq.test(correct = FALSE), and with Yates for two by two; likelihood ratio (vcd::assocstats); fisher.test, exact or by seeded random tables; chisq.test$stdres; Cramér’s V raw and corrected (Bergsma 2013); gamma and tau-b (DescTools) where both are ordered; with weights or a design svychisq(statistic = "F"). Two by two: Newcombe, Katz, Woolf, fisher.test.',
  weighted: true,
  options: z.object({
    rows: z.string(),
    columns: z.string(),
    exact: z
      .enum(['auto', 'always', 'never'])
      .default('auto')
      .describe('The exact test: where an expected count is under 5, always or never.'),
    draws: z
      .int()
      .min(1000)
      .max(1_000_000)
      .default(10_000)
      .describe('Random tables where all would be too many.'),
  }),
  output: {
    figures: {
      base: 'People with an answer to both',
      chiSquare: 'Pearson’s chi-square',
      degreesOfFreedom: 'Its degrees of freedom',
      pValue: 'Its p value',
      smallestExpected: 'Smallest expected count; under 5 the exact test is the one to read',
      likelihoodRatio: 'Likelihood-ratio chi-square',
      likelihoodRatioPValue: 'Its p value',
      exactPValue: 'p value of the exact test (Fisher, Freeman and Halton); null where it was not asked for',
      exactMethod: 'exact or monte-carlo',
      exactStandardError: 'Monte Carlo error of the exact p value',
      cramersV: 'Cramér’s V',
      cramersVCorrected: 'Cramér’s V with the bias correction',
      gamma: 'Goodman and Kruskal’s gamma; null unless both questions are ordered',
      gammaLower: 'Lower end of its 95 % interval',
      gammaUpper: 'Upper end of its 95 % interval',
      tauB: 'Kendall’s tau-b; null unless both questions are ordered',
      tauBLower: 'Lower end of its 95 % interval',
      tauBUpper: 'Upper end of its 95 % interval',
      orderPValue: 'p value of no ordered association',
      designF: 'Rao and Scott’s F, second order; null without weights or a design',
      designNumerator: 'Its degrees of freedom above',
      designDenominator: 'Its degrees of freedom below',
      designPValue: 'Its p value',
      ...fourfoldOutput,
    },
    tables: {
      cells: {
        about: 'One row a cell; codes that nobody gave are left out',
        columns: {
          row: 'Code of the rows’ question',
          column: 'Code of the columns’ question',
          count: 'People',
          rowShare: 'Share of the row',
          columnShare: 'Share of the column',
          expected: 'Count that independence would make',
          adjustedResidual: 'Distance from it in standard errors (Haberman)',
          weightedShare: 'Weighted share of all; null without weights or a design',
        },
      },
    },
  },
  run({ rows: rowName, columns: columnName, exact, draws }, work) {
    const both = [
      codedVariable(work.data, rowName, [...work.path, 'rows']),
      codedVariable(work.data, columnName, [...work.path, 'columns']),
    ] as const
    const answered = work.rows.filter((row) =>
      both.every(({ values, codes }) => (values[row] ?? 255) < codes.length),
    )
    const [rows, columns] = [givenCodes(both[0], answered), givenCodes(both[1], answered)]
    const table = crossTabulate(rows.values, rows.codes.length, columns.values, columns.codes.length)
    const margins = marginsOf(table)
    if (margins.total === 0)
      throw analysisProblem('empty-table', work.path, 'Nobody answered both questions.')
    if (rows.codes.length < 2 || columns.codes.length < 2) {
      const message = 'Everyone gave the same answer to one of the questions, so there is nothing to compare.'
      throw analysisProblem('constant-outcome', work.path, message)
    }
    const chiSquare = chiSquareTest(table)
    const likelihoodRatio = likelihoodRatioTest(table)
    const wanted = exact === 'always' || (exact === 'auto' && chiSquare.smallestExpected < few)
    const exactTest = wanted
      ? fisherFreemanHaltonTest(table, {
          random: work.random('exact'),
          replicates: draws,
          onProgress: work.progress,
        })
      : null
    const strength = cramersV(table)
    const ordered = rows.ordered && columns.ordered ? concordance(table) : null
    const designed = designTable(rows, columns, work)
    const residuals = adjustedResiduals(table)
    const { expected } = expectedCounts(table)
    return {
      figures: {
        base: margins.total,
        chiSquare: chiSquare.statistic,
        degreesOfFreedom: chiSquare.degreesOfFreedom,
        pValue: chiSquare.pValue,
        smallestExpected: chiSquare.smallestExpected,
        likelihoodRatio: likelihoodRatio.statistic,
        likelihoodRatioPValue: likelihoodRatio.pValue,
        exactPValue: exactTest?.pValue ?? null,
        exactMethod: exactTest?.method ?? null,
        exactStandardError: exactTest?.standardError ?? null,
        cramersV: strength.raw,
        cramersVCorrected: strength.corrected,
        gamma: ordered?.gamma?.estimate ?? null,
        gammaLower: ordered?.gamma?.lower ?? null,
        gammaUpper: ordered?.gamma?.upper ?? null,
        tauB: ordered?.tauB.estimate ?? null,
        tauBLower: ordered?.tauB.lower ?? null,
        tauBUpper: ordered?.tauB.upper ?? null,
        orderPValue: ordered?.pValue ?? null,
        designF: designed?.test.secondOrder.f ?? null,
        designNumerator: designed?.test.secondOrder.numerator ?? null,
        designDenominator: designed?.test.secondOrder.denominator ?? null,
        designPValue: designed?.test.secondOrder.pValue ?? null,
        ...fourfoldFigures(table),
      },
      tables: {
        cells: Array.from(table.counts, (count, place) => {
          const [row, column] = [Math.floor(place / table.columns), place % table.columns]
          return {
            row: rows.codes[row] ?? '',
            column: columns.codes[column] ?? '',
            count,
            rowShare: count / (margins.rows[row] ?? 1),
            columnShare: count / (margins.columns[column] ?? 1),
            expected: expected[place] ?? 0,
            adjustedResidual: residuals[place] ?? 0,
            weightedShare: designed?.shares[place] ?? null,
          }
        }),
      },
      notes: [
        ...(chiSquare.smallestExpected < few && exactTest === null
          ? ['An expected count is under 5, so the chi-square p value is rough: ask for the exact test.']
          : []),
        ...(exactTest?.method === 'monte-carlo'
          ? [`The exact p value comes from ${exactTest.replicates} random tables with the same margins.`]
          : []),
        ...(ordered && margins.total < fewForRanks
          ? [
              `From ${margins.total} answers the intervals of gamma and tau-b hold the truth some 91 times in 100, not 95.`,
            ]
          : []),
        ...both.flatMap((variable, place) => codesNobodyGave(variable, place === 0 ? rows : columns)),
        ...(designed ? ['With weights or a design, read the design’s p value and not chi-square’s.'] : []),
      ],
      populations: tablePopulations(table, rows, columns),
    }
  },
})

type GivenCodes = Pick<CodedVariable, 'item' | 'codes' | 'values' | 'ordered' | 'sensitive'>

/** The variable with the codes that somebody among the rows gave, in their order; 255 outside the rows. */
function givenCodes(variable: CodedVariable, rows: Uint32Array): GivenCodes {
  const given = new Uint8Array(256)
  for (const row of rows) given[variable.values[row] ?? 255] = 1
  const kept = variable.codes.flatMap((code, place) => (given[place] === 1 ? [{ code, place }] : []))
  const becomes = new Uint8Array(256).fill(255)
  kept.forEach(({ place }, next) => {
    becomes[place] = next
  })
  const values = new Uint8Array(variable.values.length).fill(255)
  for (const row of rows) values[row] = becomes[variable.values[row] ?? 255] ?? 255
  return { ...variable, codes: kept.map(({ code }) => code), values }
}

function codesNobodyGave({ item, codes }: CodedVariable, given: GivenCodes): readonly string[] {
  const absent = codes.filter((code) => !given.codes.includes(code))
  const named = namedGroups({ name: item }, absent)
  return absent.length === 0 ? [] : [`${named}: no valid answers, so no row or column.`]
}

function designTable(rows: GivenCodes, columns: GivenCodes, { sampled: { sampling } }: Work) {
  if (sampling === null) return null
  const width = columns.codes.length
  const count = rows.codes.length * width
  const cells = Uint32Array.from(rows.values, (value, row) => {
    const column = columns.values[row] ?? 255
    return value < rows.codes.length && column < width ? value * width + column : count
  })
  const { estimates, covariance, degreesOfFreedom, rows: base } = surveyShares(sampling, cells, count)
  const test = raoScottTest({
    rows: rows.codes.length,
    columns: width,
    proportions: estimates,
    covariance,
    base,
    degreesOfFreedom,
  })
  return { shares: estimates, test }
}

/** Each row and each column is a population of its own, with the other question's answers as its counts. */
function tablePopulations(table: CrossTable, rows: GivenCodes, columns: GivenCodes): readonly Population[] {
  const { rows: rowTotals, columns: columnTotals } = marginsOf(table)
  const at = (row: number, column: number) => table.counts[row * table.columns + column] ?? 0
  return [
    ...rows.codes.map((code, row) => ({
      label: `${rows.item} ${code}`,
      base: rowTotals[row] ?? 0,
      cells: columns.codes.map((label, column) => ({
        label: `${columns.item} ${label}`,
        count: at(row, column),
        sensitive: columns.sensitive.has(label),
      })),
    })),
    ...columns.codes.map((code, column) => ({
      label: `${columns.item} ${code}`,
      base: columnTotals[column] ?? 0,
      cells: rows.codes.map((label, row) => ({
        label: `${rows.item} ${label}`,
        count: at(row, column),
        sensitive: rows.sensitive.has(label),
      })),
    })),
  ]
}
