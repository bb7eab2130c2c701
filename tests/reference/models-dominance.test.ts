import { describe, expect, test } from 'vitest'
import { generalDominance } from '../../analysis/models/general-dominance.ts'
import { randomSource } from '../../analysis/synthetic/random-source.ts'
import { expectAllClose, expectClose } from '../support/expect-close.ts'
import { modelData } from '../support/reference-models.ts'
import values from './values/models-dominance.json' with { type: 'json' }

describe.each(Object.entries(values))('general dominance: %s', (_, reference) => {
  test('contributions averaged over all models by glm', () => {
    const dominance = generalDominance(modelData(reference.spec))
    expectClose(dominance.total, reference.total, 1e-10)
    expectAllClose(
      dominance.predictors.map(({ contribution }) => contribution),
      reference.contributions,
      1e-8,
    )
  })
})

test('bootstrap intervals hold the estimate, and the same seed draws the same people', () => {
  const data = modelData(values.birthwt.spec)
  const dominance = generalDominance(data, { replicates: 60, random: randomSource(20260731, 'dominance') })
  const again = generalDominance(data, { replicates: 60, random: randomSource(20260731, 'dominance') })
  expect(again).toEqual(dominance)
  expect(dominance.replicates).toBe(60)
  for (const { share, shareInterval } of dominance.predictors) {
    expect(shareInterval?.lower ?? 1).toBeLessThan(share)
    expect(shareInterval?.upper ?? 0).toBeGreaterThan(share)
  }
  expect(dominance.predictors.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
})
