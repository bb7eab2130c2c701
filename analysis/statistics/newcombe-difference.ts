import type { Interval } from './wilson-interval.ts'

/** A proportion with its own interval; a figure taken as fixed has `lower` and `upper` equal to it. */
export type EstimatedProportion = Interval & { readonly proportion: number }

/**
 * The interval of a difference of two independent proportions, first minus second: Newcombe's hybrid score
 * method (Newcombe 1998, Statistics in Medicine 17:873, method 10), which joins the two Wilson intervals.
 *
 * It takes intervals and not counts, so that a published figure that comes with an interval alone can be
 * compared too (the general form is known as MOVER; Zou and Donner 2008).
 * R: `DescTools::BinomDiffCI(x1, n1, x2, n2, method = "score")`, or from two `prop.test(correct = FALSE)`.
 */
export function newcombeDifference(first: EstimatedProportion, second: EstimatedProportion): Interval {
  const difference = first.proportion - second.proportion
  return {
    lower: difference - Math.hypot(first.proportion - first.lower, second.upper - second.proportion),
    upper: difference + Math.hypot(first.upper - first.proportion, second.proportion - second.lower),
  }
}
