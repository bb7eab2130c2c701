import { beforeAll, describe, expect, test } from 'vitest'
import type { LinearSolver } from '../../analysis/disclosure/linear/linear-solver.ts'
import { highsSolver } from '../../server/disclosure/highs-solver.ts'
import { allProtections, type Protections } from '../support/attack/protections.ts'
import { publishedFiles } from '../support/attack/published-files.ts'
import { type Facts, readFacts } from '../support/attack/read-facts.ts'
import { attack } from '../support/attack/solve-facts.ts'

/**
 * The attack on what is published, with nothing but the files: a smaller nation than `npm run attack` takes, so that it
 * runs with every change.
 */
const size = { authorities: 9, seed: 3 }
const threshold = 10

let solver: LinearSolver
beforeAll(async () => {
  solver = await highsSolver()
})
const factsWith = async (protections: Partial<Protections>, documents = 0): Promise<Facts> =>
  readFacts(publishedFiles({ ...size, documents }, { ...allProtections, ...protections }))
const foundIn = async (protections: Partial<Protections>) =>
  attack(await factsWith(protections), threshold, solver).found

describe('somebody who has every published file and a solver', () => {
  test('works out nobody who was to be protected, from any form of the reports of two waves', async () => {
    const facts = await factsWith({}, 2)
    expect(facts.rows.length).toBeGreaterThan(500)
    expect(facts.answered.size).toBeGreaterThan(10)
    const forms = ['page', 'chart', 'description', 'document', 'csv', 'json', 'ods', 'xlsx']
    expect(Object.keys(facts.read).toSorted()).toEqual(forms.toSorted())
    expect(Math.min(...forms.map((form) => facts.read[form] ?? 0))).toBeGreaterThan(50)
    expect(facts.disagreements).toEqual([])
    const { found, hidden, narrowest } = attack(facts, threshold, solver)
    expect(found).toEqual([])
    expect(hidden).toBeGreaterThan(50)
    expect(narrowest).toBeGreaterThanOrEqual(threshold)
  })

  test('succeeds where complementary suppression is taken out', async () => {
    const found = await foundIn({ complementary: false })
    expect(found.filter(({ least, most }) => most - least < 1e-6).length).toBeGreaterThan(0)
  })

  test('succeeds where each release is audited by itself and not with the others', async () => {
    expect((await foundIn({ union: false })).length).toBeGreaterThan(0)
  })

  test('succeeds where bases that differ by who left a question out stand beside all who took part', async () => {
    const found = await foundIn({ oneBase: false })
    expect(found.filter(({ what }) => what.includes('left out')).length).toBeGreaterThan(0)
  })
})
