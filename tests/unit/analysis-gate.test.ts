import { describe, expect, test } from 'vitest'
import { everybodyInModel } from '../../analysis/disclosure/outputs/judge-output.ts'
import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'
import type { Population } from '../../analysis/plan/analysis-kind.ts'
import { gate } from '../../analysis/plan/gate.ts'
import { readPlan } from '../../analysis/plan/plan-schema.ts'
import { runPlan } from '../../analysis/plan/run-plan.ts'
import { nationData, nationPlan } from '../support/nation-data.ts'

const policy = disclosurePolicy(10, 'research')
const nation = nationData()
const all = Uint32Array.from({ length: nation.size }, (_, row) => row)
const judge = (population: Partial<Population>, rows = all) =>
  gate(
    [{ label: 'Girls', base: 200, cells: [], ...population }],
    { data: nation, rows, path: ['analyses', 0] },
    policy,
  )
const cell = (count: number, sensitive = false) => [
  { label: 'yes', count, sensitive },
  { label: 'no', count: 200 - count },
]

describe('the gate', () => {
  test('lets through what is large enough', () => {
    expect(judge({ cells: cell(10) })).toBeNull()
    expect(judge({ cells: cell(190), spareDegrees: 10 })).toBeNull()
  })

  test.each([
    ['a population under the threshold', { base: 9 }],
    ['a count under five', { cells: cell(4) }],
    ['the same sensitive answer from nearly everyone', { cells: cell(185, true) }],
    ['a model as large as its data', { spareDegrees: 9 }],
  ])('refuses %s', (_, population) => {
    expect(judge(population)?.code).toBe('withheld')
  })

  test.each([
    ['a count of five to nine', { cells: cell(9) }],
    ['a count of nobody', { cells: cell(0) }],
    ['all but a few with one answer', { cells: [{ label: 'yes', count: 195 }] }],
  ])('leaves %s to a reader', (_, population) => {
    expect(judge(population)?.code).toBe('needs-a-reader')
  })

  test('refuses what differs from an earlier output by a few people, and names it', () => {
    const earlier = (rows: Uint32Array, rowsElsewhere = 0, bases = [{ label: 'Girls', base: 200 }]) =>
      gate([{ label: 'Girls', base: 200, cells: [] }], { data: nation, rows: all, path: [] }, policy, [
        { name: 'All but one authority', rows, rowsElsewhere, bases },
      ])
    expect(earlier(all.slice(0, -9))?.message).toContain('“All but one authority”')
    expect(earlier(all, 9)?.code).toBe('withheld')
    expect(earlier(all.slice(0, -10))).toBeNull()
    expect(earlier(all)).toBeNull()
    expect(earlier(all, 0, [{ label: 'Girls', base: 203 }])?.code).toBe('needs-a-reader')
    expect(earlier(all, 0, [{ label: 'Boys', base: 203 }])).toBeNull()
    expect(earlier(all, 0, [{ label: everybodyInModel, base: 203 }])?.code).toBe('needs-a-reader')
    expect(earlier(all, 0, [{ label: everybodyInModel, base: 210 }])).toBeNull()
  })

  test('withholds a selection that leaves out a few, who would be the difference', () => {
    expect(judge({}, all.slice(0, -9))?.message).toContain('difference')
    expect(judge({}, all.slice(0, -10))).toBeNull()
  })

  test('withholds figures that do not say whom they are about', () => {
    expect(gate([], { data: nation, rows: all, path: [] }, policy)?.code).toBe('withheld')
  })
})

describe('a plan behind the gate', () => {
  const withheldBy = (analysis: object) => {
    const plan = readPlan({ ...nationPlan, weighting: undefined, analyses: [{ id: 'a', ...analysis }] })
    const [only] = runPlan({
      plan,
      data: nation,
      dataHash: '',
      version: '',
      gate: (populations, work) => gate(populations, work, policy),
    }).analyses
    return only
  }

  test('gives the nation its table', () => {
    expect(withheldBy({ kind: 'crosstab', rows: 'low', columns: 'home' })?.status).toBe('done')
  })

  test('refuses placement by ethnic group in one authority, with the reason and what can be had', () => {
    const refused = withheldBy({
      kind: 'crosstab',
      rows: 'placement',
      columns: 'ethnic-group',
      where: [{ variable: 'local-authority', codes: ['larkminster'] }],
    })
    expect(refused).toMatchObject({ status: 'withheld', problem: { code: 'withheld' } })
    expect(JSON.stringify(refused)).toContain('Put ')
    expect(Object.keys(refused ?? {})).not.toContain('tables')
  })

  test('refuses weights row by row', () => {
    const plan = readPlan({ ...nationPlan, analyses: [{ id: 'a', kind: 'weights', each: true }] })
    const [only] = runPlan({
      plan,
      data: nation,
      dataHash: '',
      version: '',
      gate: (populations, work) => gate(populations, work, policy),
    }).analyses
    expect(only?.status).toBe('withheld')
  })
})
