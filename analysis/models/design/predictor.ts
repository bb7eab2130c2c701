/**
 * What models are made of. The variables of `dataset/survey-data.ts` fit as they are; so does any object that has
 * these fields.
 */

/** A variable with a code list: places in `codes`; a place beyond the list is missing. Enters as one block. */
export type CodedPredictor = {
  readonly kind: 'codes'
  readonly item: string
  readonly codes: readonly string[]
  readonly values: Uint8Array
}

/** A quantity, entering as one straight line on the scale of the model. NaN is missing. */
export type NumberPredictor = {
  readonly kind: 'number'
  readonly item: string
  readonly values: Float64Array
}

export type Predictor = CodedPredictor | NumberPredictor

/** Yes (1), no (0), or anything else where missing: one value a row. */
export type BinaryOutcome = { readonly item: string; readonly values: Uint8Array }

/** The places of an ordered outcome's categories, lowest first; a place beyond the list is missing. */
export type OrderedOutcome = {
  readonly item: string
  readonly codes: readonly string[]
  readonly values: Uint8Array
}

export type ModelTerms = {
  readonly predictors: readonly Predictor[]
  /** The reference code of a coded predictor, by item; the first code where nothing is said. */
  readonly references?: Readonly<Record<string, string>>
  /** Items that enter together as well as alone, e.g. `[['age', 'gender']]`. */
  readonly interactions?: readonly (readonly string[])[]
  /**
   * What to do with a code that no used row has: refuse (the usual), or leave it out and say so. A reference
   * nobody has is refused either way.
   */
  readonly emptyCodes?: 'refuse' | 'leave-out'
}

export type ModelRows = {
  /** How many people a row stands for, where equal rows were merged; rows with 0 are left out. */
  readonly frequencies?: Float64Array
  /** Not 0 for the rows to use: a subgroup. */
  readonly within?: Uint8Array
}

/** R's `glm(outcome ~ predictors, binomial, weights = frequencies)`, before anything is fitted. */
export type ModelData = ModelTerms & ModelRows & { readonly outcome: BinaryOutcome }
