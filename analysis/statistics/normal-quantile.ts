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
    3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987,
    67265.7709270087, 33430.57558358813, 2509.0809287301227,
  ],
  under: [
    1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271,
    28729.085735721943, 5226.495278852546,
  ],
}

const middle: RationalFunction = {
  over: [
    1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684,
    0.2417807251774506, 0.022723844989269184, 0.0007745450142783414,
  ],
  under: [
    1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
    0.0005475938084995345, 1.0507500716444169e-9,
  ],
}

const far: RationalFunction = {
  over: [
    6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
    0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
  ],
  under: [
    1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133,
    1.8463183175100548e-5, 1.421511758316446e-7, 2.0442631033899397e-15,
  ],
}
