/** The log-likelihood at some coefficients, its gradient, and the negative of its second derivatives. */
export type Evaluation = {
  readonly logLikelihood: number
  readonly score: Float64Array
  /** order × order. Expected information where a method says so (Firth's). */
  readonly information: Float64Array
}

/** A log-likelihood, penalised or not, of `order` coefficients. */
export type Likelihood = {
  readonly order: number
  evaluate(coefficients: Float64Array): Evaluation
  /**
   * Where `information` is the expected one: the negative of the second derivatives themselves, at the coefficients
   * last evaluated. Dearer; asked for only when steps by the expected information do not settle.
   */
  curvature?(): Float64Array
  /** The most a step changes any row's linear predictor. */
  reach?(step: Float64Array): number
}
