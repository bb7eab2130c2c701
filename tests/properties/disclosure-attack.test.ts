import { beforeAll, describe, expect, test } from 'vitest'
import type { LinearSolver } from '../../analysis/disclosure/linear/linear-solver.ts'
import { highsSolver } from '../../server/disclosure/highs-solver.ts'
import { allProtections, type Protections, publishedFiles } from '../support/attack/published-files.ts'
import { type Facts, readFacts } from '../support/attack/read-facts.ts'
import { attack } from '../support/attack/solve-facts.ts'

/**
 * The attack on what is published, with nothing but the files: a smaller nation than `npm run attack` takes, so that it
 * runs with every change.
 */
const size = { authorities: 9, seed: 3, pdfs: 2 }
const threshold = 10

let solver: LinearSolver
beforeAll(async () => {
  solver = await highsSolver()
})
const factsWith = async (protections: Partial<Protections>, pdfs = 0): Promise<Facts> =>
  readFacts(await publishedFiles({ ...size, pdfs }, { ...allProtections, ...protections }))

describe('somebody who has every published file and a solver', () => {
  test('works out nobody who was to be protected, from pages, PDF, charts or data files of two waves', async () => {
    const facts = await factsWith({}, size.pdfs)
    expect(facts.rows.length).toBeGreaterThan(500)
    expect(facts.answered.size).toBeGreaterThan(10)
    expect(facts.rows.some(({ base, group }) => group === 'category' && base === null)).toBe(true)
    expect(facts.disagreements).toEqual([])
    expect(attack(facts, threshold, solver)).toEqual([])
  })

  test('succeeds where complementary suppression is taken out', async () => {
    const found = attack(await factsWith({ complementary: false }), threshold, solver)
    expect(found.filter(({ least, most }) => most - least < 1e-6).length).toBeGreaterThan(0)
  })

  test('succeeds where each release is audited by itself and not with the others', async () => {
    expect(attack(await factsWith({ union: false }), threshold, solver).length).toBeGreaterThan(0)
  })

  test('succeeds where bases that differ by who left a question out stand beside all who took part', async () => {
    const found = attack(await factsWith({ oneBase: false }), threshold, solver)
    expect(found.filter(({ what }) => what.includes('left out')).length).toBeGreaterThan(0)
  })
})
