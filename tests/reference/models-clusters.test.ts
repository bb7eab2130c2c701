import { describe, expect, test } from 'vitest'
import { clusterRobust } from '../../analysis/models/cluster-robust.ts'
import { fitLogistic } from '../../analysis/models/fit-logistic.ts'
import { expectAllClose } from '../support/expect-close.ts'
import { numbered } from '../support/reference-designs.ts'
import { modelData } from '../support/reference-models.ts'
import values from './values/models-clusters.json' with { type: 'json' }

describe.each(Object.entries(values))('cluster-robust errors: %s', (_, reference) => {
  const fit = fitLogistic(modelData(reference.spec))
  const clusters = { item: reference.cluster, values: numbered(reference.spec.data, reference.cluster) }

  test.each([
    ['HC0', reference.hc0],
    ['HC1', reference.hc1],
  ] as const)('%s (sandwich::vcovCL)', (variance, expected) => {
    const robust = clusterRobust(fit, clusters, variance)
    expect(robust.clusters).toBe(reference.clusters)
    expectAllClose(robust.covariance, expected, 1e-8, 1e-4)
  })

  test('CR2 with Satterthwaite degrees of freedom (clubSandwich)', () => {
    const robust = clusterRobust(fit, clusters, 'CR2')
    expectAllClose(robust.covariance, reference.cr2, 1e-8, 1e-4)
    expectAllClose(
      robust.coefficients.map(({ degreesOfFreedom }) => degreesOfFreedom),
      reference.cr2_df,
      1e-8,
    )
    expectAllClose(
      robust.coefficients.map(({ pValue }) => pValue),
      reference.cr2_p,
      1e-7,
    )
  })
})
