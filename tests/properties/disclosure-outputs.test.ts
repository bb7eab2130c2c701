import { describe, expect, test } from 'vitest'
import {
  faultsBesideReports,
  type OutputBesideReports,
  type ReportsBeside,
} from '../../analysis/disclosure/outputs/beside-reports.ts'
import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'
import { readPlan } from '../../analysis/plan/plan-schema.ts'
import { variablesUsed } from '../../analysis/plan/variables-used.ts'
import { sumTallies, type Tally } from '../../analysis/tabulate/tally.ts'

const policy = disclosurePolicy(10, 'research')
const tally = (positive: number, negative: number): Tally => ({
  base: positive + negative,
  positive,
  negative,
})

/** A report with groups a, b, c and who did not say; hidden ones by their place. */
const figure = (groups: readonly Tally[], hidden: readonly number[], shown = true) => ({
  whole: sumTallies(groups),
  categories: groups.slice(0, -1),
  published: groups.slice(0, -1).map((_, place) => ({ places: [place], shown: !hidden.includes(place) })),
  shown,
})
const open = figure([tally(20, 10), tally(15, 12), tally(14, 9), tally(8, 7)], [])
/** Three in group b, and eleven in c hidden with them. */
const hiding = figure([tally(20, 10), tally(2, 1), tally(7, 4), tally(1, 0)], [1, 2])
const few = figure([tally(3, 2), tally(1, 0), tally(0, 0), tally(0, 0)], [0, 1, 2], false)

const reports = (...figures: ReportsBeside['questions'][number]['figures']): ReportsBeside => ({
  waves: figures.map((_, place) => `wave-${place}`),
  groupItem: 'placement',
  groupTotals: [],
  questions: [{ item: 'settled', sensitive: 'negative', figures }],
})
const faults = (
  beside: ReportsBeside,
  output: Partial<OutputBesideReports> & { readonly uses: ReadonlySet<string> },
) => faultsBesideReports({ byAuthority: false, waves: beside.waves, ...output }, beside, policy)
const [byGroup, byOther] = [new Set(['settled', 'placement']), new Set(['settled', 'gender'])]

describe('an output beside the councils’ own reports', () => {
  test('of the groups of one council is refused where its report hides one of them', () => {
    expect(faults(reports(hiding, open, open), { uses: byGroup, waves: ['wave-0'] })[0]).toContain(
      'hide some of these groups',
    )
    expect(faults(reports(hiding, open, open), { uses: byGroup, byAuthority: true })).toHaveLength(1)
    expect(faults(reports(open, open, open), { uses: byGroup, byAuthority: true })).toEqual([])
  })

  test('of groups over several councils is refused where all but one of them show theirs', () => {
    expect(faults(reports(hiding, open, open, open), { uses: byGroup })).toHaveLength(1)
    expect(faults(reports(...Array.from({ length: 14 }, () => hiding), open), { uses: byGroup })).toEqual([])
  })

  test('of everybody is refused where one council is too small to show anything: it would be what is left', () => {
    expect(faults(reports(few, open, open, open), { uses: byOther })[0]).toContain('Leave its wave out')
    expect(
      faults(reports(few, open, open, open), { uses: byOther, waves: ['wave-1', 'wave-2', 'wave-3'] }),
    ).toEqual([])
    expect(faults(reports(few, few, open, open), { uses: byOther })).toEqual([])
  })

  test('of groups beside the same groups of some of the same councils is refused: the two differ by a few', () => {
    const total = { name: 'All of 2026', waves: ['wave-0', 'wave-1', 'wave-2', 'wave-3'] }
    const beside = { ...reports(open, open, open, open), groupTotals: [total] }
    const some = ['wave-0', 'wave-1', 'wave-2']
    expect(faults(beside, { uses: byGroup, waves: some })[0]).toContain('“All of 2026”')
    expect(faults(beside, { uses: byGroup })).toEqual([])
    expect(faults(beside, { uses: byOther, waves: some })).toEqual([])
    const elsewhere = { ...beside, groupTotals: [{ name: 'Other', waves: ['wave-8', 'wave-9'] }] }
    expect(faults(elsewhere, { uses: byGroup, waves: some })).toEqual([])
  })

  test('by what no report is divided by tells on no group, and passes', () => {
    expect(faults(reports(hiding, open, open), { uses: byOther })).toEqual([])
    expect(faults(reports(hiding, open, open), { uses: byOther, byAuthority: true })).toEqual([])
  })

  test('uses whatever its variables are made from, wherever the plan names them', () => {
    const plan = readPlan({
      format: 'heard-plan/1',
      data: { waves: ['w'], instrument: 'ages-11-17', version: 1 },
      variables: {
        home: { of: 'placement', recode: [{ code: 'family', from: ['foster'] }] },
        happy: { of: 'home' },
      },
      where: [{ variable: 'gender', codes: ['girl'] }],
      analyses: [{ id: 'a', kind: 'crosstab', rows: 'happy', columns: 'settled' }],
    })
    const used = variablesUsed(plan, plan.analyses[0])
    expect(['happy', 'home', 'placement', 'gender', 'settled'].filter((each) => !used.has(each))).toEqual([])
    expect(used.has('local-authority')).toBe(false)
  })
})
