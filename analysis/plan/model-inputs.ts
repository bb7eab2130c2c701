import { variableOf } from '../dataset/survey-data.ts'
import type { Design } from '../models/design/design.ts'
import type { Predictor } from '../models/design/predictor.ts'
import type { LogisticFit } from '../models/fit-logistic.ts'
import { analysisProblem } from '../problem.ts'
import type { Population, Work } from './analysis-kind.ts'
import type { BinaryOutcome } from './binary-outcome.ts'

/** Variables as predictors: codes as a block, numbers as a line. */
export function predictorsOf(
  { data }: Pick<Work, 'data'>,
  names: readonly string[],
  path: readonly (string | number)[],
): readonly Predictor[] {
  return names.map((name, place) => {
    const variable = variableOf(data, name, [...path, place])
    if (variable.kind !== 'identifier') return variable
    const message = 'Names of units are no predictor. Use them as clusters, or describe them as codes.'
    throw analysisProblem('wrong-type', [...path, place], message)
  })
}

/**
 * The reference code of each coded predictor: the plan's, or else the first code that somebody among the complete rows
 * has, so that a subgroup without the first code needs no plan of its own.
 */
export function referencesOf(
  { settings, rows }: Pick<Work, 'settings' | 'rows'>,
  predictors: readonly Predictor[],
  outcome: { readonly values: Uint8Array; readonly most: number },
): Readonly<Record<string, string>> {
  const complete = rows.filter(
    (row) =>
      (outcome.values[row] ?? 255) <= outcome.most &&
      predictors.every((each) =>
        each.kind === 'number'
          ? Number.isFinite(each.values[row])
          : (each.values[row] ?? 255) < each.codes.length,
      ),
  )
  return Object.fromEntries(
    predictors.flatMap((predictor) => {
      if (predictor.kind === 'number') return []
      const { item, codes, values } = predictor
      const given = new Uint8Array(256)
      for (const row of complete) given[values[row] ?? 255] = 1
      const reference = settings.get(item)?.reference ?? codes[Math.max(given.indexOf(1), 0)]
      return reference === undefined ? [] : [[item, reference]]
    }),
  )
}

/** The rows of the analysis as the subgroup that models take; undefined for all. */
export function withinOf({ data, rows }: Pick<Work, 'data' | 'rows'>): { readonly within?: Uint8Array } {
  if (rows.length === data.size) return {}
  const within = new Uint8Array(data.size)
  for (const row of rows) within[row] = 1
  return { within }
}

/** Whom a model is about: its rows, and by predictor and code how many of them gave either answer. */
export function modelPopulation(
  label: string,
  { places, design }: Pick<LogisticFit, 'places' | 'design'>,
  predictors: readonly Predictor[],
  { values, sensitive }: Pick<BinaryOutcome, 'values' | 'sensitive'>,
): Population {
  const cells = predictors.flatMap((predictor) => {
    if (predictor.kind === 'number') return []
    const counts = new Uint32Array(predictor.codes.length * 2)
    for (const place of places) {
      const cell = (predictor.values[place] ?? 0) * 2 + (values[place] ?? 0)
      counts[cell] = (counts[cell] ?? 0) + 1
    }
    // A code nobody has is left out of the model and gives nothing away.
    return predictor.codes.flatMap((code, at) => {
      const [no, yes] = [counts[at * 2] ?? 0, counts[at * 2 + 1] ?? 0]
      if (no + yes === 0) return []
      return [
        { label: `${predictor.item} ${code}, yes`, count: yes, sensitive: sensitive.yes },
        { label: `${predictor.item} ${code}, no`, count: no, sensitive: sensitive.no },
      ]
    })
  })
  return { label, base: places.length, cells, spareDegrees: places.length - design.order }
}

/** What a model left out, in words. */
export function leftOutNotes(
  fit: Pick<LogisticFit, 'counts' | 'separation' | 'method'> & { readonly design: Pick<Design, 'leftOut'> },
): readonly string[] {
  const { counts, separation, design } = fit
  const missing = counts.missing.map(({ item, rows }) => `${item} in ${rows}`).join(', ')
  const dropped = counts.offered - counts.used
  return [
    ...(dropped > 0
      ? [`${dropped} of ${counts.offered} rows were left out because something is missing: ${missing}.`]
      : []),
    ...design.leftOut.map(
      ({ item, code }) => `No row used has “${code}” of ${item}: the model leaves it out.`,
    ),
    ...(separation
      ? [
          `The outcome is separated by ${separation.columns.map(({ label }) => label).join(', ')}: maximum likelihood has no finite estimate, so Firth’s penalised likelihood was used.`,
        ]
      : []),
  ]
}
