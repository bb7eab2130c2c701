import { analysisProblem } from '../problem.ts'

export type Counted = { readonly count: number; readonly base: number }

/**
 * Proportions of units that follow a beta distribution, counts that are binomial within each: what units are like
 * beyond the accident of who answered.
 */
export type BetaBinomial = {
  /** The mean of the units' true proportions. */
  readonly mean: number
  /** Correlation of two answers of one unit, 0 to 1; 0 when units differ by sampling alone. */
  readonly intraclass: number
  /** The beta's parameters; null at an intraclass correlation of 0, where there is no beta. */
  readonly beta: { readonly alpha: number; readonly beta: number } | null
  readonly logLikelihood: number
}

/**
 * Maximum likelihood of the beta-binomial (Griffiths 1973, Biometrics 29:637; the products of Smith 1983, AS 189,
 * which need no gamma functions and hold at a correlation of 0). Newton's method on (logit mean, log spread) with
 * exact second derivatives; where the likelihood falls from a spread of 0 on, the spread is 0.
 *
 * R: `VGAM::vglm(cbind(count, base - count) ~ 1, betabinomial)`: `logitlink(mean)`, `logitlink(intraclass)`. The log
 * likelihood leaves out the binomial coefficients. Units without answers are left out. Throws `too-few-rows` under
 * two units with answers, `did-not-converge`.
 */
export function betaBinomial(units: readonly Counted[]): BetaBinomial {
  const present = units.filter(({ base }) => base > 0)
  if (present.length < 2) {
    throw analysisProblem('too-few-rows', ['units'], 'Pooling needs at least two units with answers.')
  }
  const total = present.reduce((sum, { base }) => sum + base, 0)
  const pooled = present.reduce((sum, { count }) => sum + count, 0) / total
  const terms = countTerms(present)
  const unspread = { mean: pooled, intraclass: 0, beta: null, logLikelihood: plainLikelihood(pooled, total) }
  if (pooled === 0 || pooled === 1 || slopeAtNoSpread(terms, pooled) <= 0) return unspread
  let at: Point = {
    logit: Math.log(pooled / (1 - pooled)),
    logSpread: Math.log(startingSpread(present, pooled)),
  }
  let value = derivatives(terms, at)
  for (let step = 0; step < 200; step += 1) {
    const direction = newtonStep(value)
    const gain = direction.logit * value.slope.logit + direction.logSpread * value.slope.logSpread
    if (gain < 1e-22 * (1 + Math.abs(value.logLikelihood))) return fitted(at, value.logLikelihood)
    let share = 1
    let next = derivatives(terms, moved(at, direction, share))
    while (
      !(next.logLikelihood >= value.logLikelihood - 1e-13 * Math.abs(value.logLikelihood)) &&
      share > 1e-10
    ) {
      share /= 2
      next = derivatives(terms, moved(at, direction, share))
    }
    at = moved(at, direction, share)
    value = next
  }
  throw analysisProblem('did-not-converge', ['units'], 'The spread between units could not be estimated.')
}

type Point = { readonly logit: number; readonly logSpread: number }
/** At place j: units with more than j counted, with more than j not counted, with a base over j. */
type Terms = { readonly counted: Float64Array; readonly not: Float64Array; readonly base: Float64Array }

function countTerms(units: readonly Counted[]): Terms {
  return {
    counted: moreThan(units.map(({ count }) => count)),
    not: moreThan(units.map(({ count, base }) => base - count)),
    base: moreThan(units.map(({ base }) => base)),
  }
}

function moreThan(values: readonly number[]): Float64Array {
  const most = values.reduce((largest, value) => Math.max(largest, value), 0)
  const found = new Float64Array(most)
  for (const value of values) if (value > 0) found[value - 1] = (found[value - 1] ?? 0) + 1
  for (let place = most - 2; place >= 0; place -= 1) {
    found[place] = (found[place] ?? 0) + (found[place + 1] ?? 0)
  }
  return found
}

function plainLikelihood(proportion: number, total: number): number {
  const half = (share: number) => (share === 0 ? 0 : share * Math.log(share))
  return total * (half(proportion) + half(1 - proportion))
}

function slopeAtNoSpread({ counted, not, base }: Terms, mean: number): number {
  const moment = (terms: Float64Array) => terms.reduce((sum, units, place) => sum + units * place, 0)
  return moment(counted) / mean + moment(not) / (1 - mean) - moment(base)
}

/** Method of moments, kept well inside: only a place to start from. */
function startingSpread(units: readonly Counted[], pooled: number): number {
  const scatter = units.reduce((sum, { count, base }) => sum + base * (count / base - pooled) ** 2, 0)
  const total = units.reduce((sum, { base }) => sum + base, 0)
  const expected = (units.length - 1) * pooled * (1 - pooled)
  const intraclass = (scatter - expected) / (pooled * (1 - pooled) * Math.max(total - units.length, 1))
  return Math.min(Math.max(intraclass, 1e-4), 0.5)
}

type Derivatives = {
  readonly logLikelihood: number
  readonly slope: Point
  readonly curve: { readonly logit: number; readonly cross: number; readonly logSpread: number }
}

function derivatives(terms: Terms, { logit, logSpread }: Point): Derivatives {
  const mean = 1 / (1 + Math.exp(-logit))
  const rest = 1 / (1 + Math.exp(logit))
  const spread = Math.exp(logSpread)
  const yes = sums(terms.counted, mean, spread)
  const no = sums(terms.not, rest, spread)
  const all = sums(terms.base, 1, spread)
  const slopeOfMean = yes.first - no.first
  const slopeOfSpread = yes.firstByPlace + no.firstByPlace - all.firstByPlace
  const unit = mean * rest
  return {
    logLikelihood: yes.logs + no.logs - all.logs,
    slope: { logit: slopeOfMean * unit, logSpread: slopeOfSpread * spread },
    curve: {
      logit: -(yes.second + no.second) * unit * unit + slopeOfMean * unit * (rest - mean),
      cross: (no.secondByPlace - yes.secondByPlace) * unit * spread,
      logSpread:
        (all.secondByPlaces - yes.secondByPlaces - no.secondByPlaces) * spread * spread +
        slopeOfSpread * spread,
    },
  }
}

function sums(terms: Float64Array, start: number, spread: number) {
  let [logs, first, firstByPlace, second, secondByPlace, secondByPlaces] = [0, 0, 0, 0, 0, 0]
  for (let place = 0; place < terms.length; place += 1) {
    const units = terms[place] ?? 0
    const inverse = 1 / (start + place * spread)
    logs -= units * Math.log(inverse)
    first += units * inverse
    firstByPlace += units * place * inverse
    second += units * inverse * inverse
    secondByPlace += units * place * inverse * inverse
    secondByPlaces += units * place * place * inverse * inverse
  }
  return { logs, first, firstByPlace, second, secondByPlace, secondByPlaces }
}

/** Newton's step where the likelihood is curved downwards, else one along the slope; never longer than 2. */
function newtonStep({ slope, curve }: Derivatives): Point {
  const determinant = curve.logit * curve.logSpread - curve.cross * curve.cross
  const step =
    curve.logit < 0 && determinant > 0
      ? {
          logit: (curve.cross * slope.logSpread - curve.logSpread * slope.logit) / determinant,
          logSpread: (curve.cross * slope.logit - curve.logit * slope.logSpread) / determinant,
        }
      : slope
  const length = Math.max(Math.abs(step.logit), Math.abs(step.logSpread))
  const shrink = length > 2 ? 2 / length : 1
  return { logit: step.logit * shrink, logSpread: step.logSpread * shrink }
}

function moved({ logit, logSpread }: Point, direction: Point, share: number): Point {
  return { logit: logit + share * direction.logit, logSpread: logSpread + share * direction.logSpread }
}

function fitted({ logit, logSpread }: Point, logLikelihood: number): BetaBinomial {
  const mean = 1 / (1 + Math.exp(-logit))
  const spread = Math.exp(logSpread)
  return {
    mean,
    intraclass: spread / (1 + spread),
    beta: { alpha: mean / spread, beta: 1 / (1 + Math.exp(logit)) / spread },
    logLikelihood,
  }
}
