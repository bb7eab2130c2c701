import { describe, expect, test } from 'vitest'
import { fitRandomIntercept } from '../../analysis/models/fit-random-intercept.ts'
import { gaussHermite } from '../../analysis/models/likelihood/gauss-hermite.ts'
import { expectAllClose, expectClose } from '../support/expect-close.ts'
import { numbered } from '../support/reference-designs.ts'
import { modelData } from '../support/reference-models.ts'
import values from './values/models-random-intercept.json' with { type: 'json' }

const fits = Object.entries(values).flatMap(([name, { spec, cluster, plain, fits }]) =>
  fits.map((fit) => ({ name, spec, cluster, plain, ...fit })),
)

describe.each(fits)('random intercept: $name, $points points', (reference) => {
  const clusters = { item: reference.cluster, values: numbered(reference.spec.data, reference.cluster) }
  const model = fitRandomIntercept(modelData(reference.spec), clusters, { points: reference.points })

  test('the maximum is as high as the one glmer finds, and no further away than its search is coarse', () => {
    expectClose(model.logLikelihood, reference.log_likelihood, 1e-10)
    expect(model.logLikelihood).toBeGreaterThan(reference.log_likelihood - 1e-11)
    model.coefficients.forEach(({ estimate }, place) => {
      const inErrors = Math.abs(estimate - (reference.estimate[place] ?? 0)) / (reference.se[place] ?? 1)
      expect(inErrors).toBeLessThan(1e-4)
    })
    expect(Math.abs(model.standardDeviation - reference.sd)).toBeLessThan(1e-5)
  })

  test('standard errors, to the digits of glmer’s differences', () => {
    expectAllClose(
      model.coefficients.map(({ standardError }) => standardError),
      reference.se,
      1e-4,
    )
  })

  test('what the spread means, and its test against none', () => {
    expectClose(model.medianOddsRatio, Math.exp(0.9538725524 * model.standardDeviation), 1e-9)
    expect(model.betweenClusters.chiSquare).toBeCloseTo(2 * (reference.log_likelihood - reference.plain), 7)
  })
})

test('quadrature integrates polynomials exactly', () => {
  const { points, logWeights } = gaussHermite(25)
  const moment = (power: number) =>
    points.reduce((sum, x, place) => sum + x ** power * Math.exp(logWeights[place] ?? 0), 0)
  expectClose(moment(0), Math.sqrt(Math.PI), 1e-14)
  expectClose(moment(2), Math.sqrt(Math.PI) / 2, 1e-14)
  expectClose(moment(10), (945 / 32) * Math.sqrt(Math.PI), 1e-13)
  expect(moment(3)).toBeCloseTo(0, 14)
})
