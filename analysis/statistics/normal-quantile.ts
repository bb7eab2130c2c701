/**
 * The quantile function of the standard normal distribution: algorithm AS 241, routine PPND16
 * (Wichura 1988, Applied Statistics 37:477), which is also R's `qnorm`. About 16 digits.
 *
 * `p` is a lower-tail probability. For an upper tail negate: the quantile with upper tail `p` is
 * `-normalQuantile(p)`, which keeps its digits where `normalQuantile(1 - p)` would not.
 */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN
  const fromCentre = p - 0.5
  if (Math.abs(fromCentre) <= 0.425) return fromCentre * ratio(centre, 0.180625 - fromCentre * fromCentre)
  const tail = Math.sqrt(-Math.log(fromCentre < 0 ? p : 1 - p))
  if (tail === Number.POSITIVE_INFINITY) return Math.sign(fromCentre) * tail
  const distance = tail <= 5 ? ratio(middle, tail - 1.6) : ratio(far, tail - 5)
  return fromCentre < 0 ? -distance : distance
}

/** The 97.5 % point: what every 95 % interval in this project uses. */
export const ninetyFivePercent = 1.959963984540054

type RationalFunction = { readonly over: readonly number[]; readonly under: readonly number[] }

function ratio({ over, under }: RationalFunction, x: number): number {
  return polynomial(over, x) / polynomial(under, x)
}

/** Coefficients from the constant upwards. */
function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)
}

const centre: RationalFunction = {
  over: [
    3.387132872796366608, 133.14166789178437745, 1971.5909503065514427, 13731.693765509461125,
    45921.953931549871457, 67265.770927008700853, 33430.575583588128105, 2509.0809287301226727,
  ],
  under: [
    1, 42.313330701600911252, 687.1870074920579083, 5394.1960214247511077, 21213.794301586595867,
    39307.89580009271061, 28729.085735721942674, 5226.495278852545925,
  ],
}

const middle: RationalFunction = {
  over: [
    1.42343711074968357734, 4.6303378461565452959, 5.7694972214606914055, 3.64784832476320460504,
    1.27045825245236838258, 0.24178072517745061177, 0.0227238449892691845833, 7.7454501427834140764e-4,
  ],
  under: [
    1, 2.05319162663775882187, 1.6763848301838038494, 0.68976733498510000455, 0.14810397642748007459,
    0.0151986665636164571966, 5.475938084995344946e-4, 1.05075007164441684324e-9,
  ],
}

const far: RationalFunction = {
  over: [
    6.6579046435011037772, 5.4637849111641143699, 1.7848265399172913358, 0.29656057182850489123,
    0.026532189526576123093, 0.0012426609473880784386, 2.71155556874348757815e-5, 2.01033439929228813265e-7,
  ],
  under: [
    1, 0.59983220655588793769, 0.13692988092273580531, 0.0148753612908506148525, 7.868691311456132591e-4,
    1.8463183175100546818e-5, 1.4215117583164458887e-7, 2.04426310338993978564e-15,
  ],
}
