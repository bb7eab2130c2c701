import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readCodebook } from '../../analysis/dataset/codebook.ts'
import { csvRows } from '../../analysis/dataset/csv-rows.ts'
import { surveyDataFromCsv } from '../../analysis/dataset/survey-data-from-csv.ts'
import { csvText } from '../../analysis/exports/csv-cell.ts'
import { readPlan } from '../../analysis/plan/plan-schema.ts'
import type { AnalysisResult } from '../../analysis/plan/result-schema.ts'
import { runPlan } from '../../analysis/plan/run-plan.ts'

/** People of three places with an outcome, a group and a score; some of them did not say. */
const person = fc.record({
  place: fc.constantFrom('north', 'south', 'west'),
  yes: fc.constantFrom('y', 'n', 'n', ''),
  group: fc.constantFrom('a', 'b', 'c', ''),
  score: fc.constantFrom('0', '1', '2', '3', '4', ''),
})
type Person = { readonly place: string; readonly yes: string; readonly group: string; readonly score: string }
const people = fc.array(person, { minLength: 30, maxLength: 80 })

const variables = (yes: readonly string[], group: readonly string[]) => ({
  place: { type: 'identifier' },
  yes: { type: 'codes', codes: yes },
  group: { type: 'codes', codes: group },
  score: { type: 'codes', codes: ['0', '1', '2', '3', '4'], ordered: true },
})

/** Everything about them that counts alone decide, and a model. */
const analyses = (yes: string) => {
  const outcome = { variable: 'yes', positive: [yes] }
  return [
    { id: 'shares', kind: 'proportions', indicators: [outcome], by: 'group' },
    { id: 'table', kind: 'crosstab', rows: 'yes', columns: 'group', exact: 'never' },
    { id: 'ranks', kind: 'rank-comparison', variable: 'score', groups: 'group' },
    { id: 'units', kind: 'benchmark', units: 'place', indicators: [outcome] },
    { id: 'pooled', kind: 'partial-pooling', units: 'place', indicator: outcome },
    { id: 'model', kind: 'logistic', outcome, predictors: ['group', 'score'] },
  ]
}

function run(everyone: readonly Person[], codes = variables(['n', 'y'], ['a', 'b', 'c']), yes = 'y') {
  const columns = ['place', 'yes', 'group', 'score'] as const
  const text = csvText([[...columns], ...everyone.map((each) => columns.map((column) => each[column]))])
  const codebook = readCodebook({ format: 'heard-codebook/1', variables: codes })
  const plan = readPlan({
    format: 'heard-plan/1',
    data: { csv: 'x.csv', codebook: { format: 'heard-codebook/1', variables: codes } },
    analyses: analyses(yes),
  })
  return runPlan({ plan, data: surveyDataFromCsv(text, codebook), dataHash: '', version: '' }).analyses
}

/** Two results are alike when they say the same in words and agree in figures to a relative error. */
function expectAlike(ours: unknown, other: unknown): void {
  if (typeof ours === 'number' && typeof other === 'number') {
    expect(Math.abs(ours - other)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(other)))
  } else if (typeof ours === 'object' && ours !== null && typeof other === 'object' && other !== null) {
    expect(Object.keys(ours)).toEqual(Object.keys(other))
    for (const [name, value] of Object.entries(ours)) expectAlike(value, Object(other)[name])
  } else expect(ours).toEqual(other)
}

const byUnit = (result: AnalysisResult | undefined) =>
  result?.status === 'done'
    ? Object.values(result.tables)
        .flat()
        .toSorted((one, two) => (String(one['unit']) < String(two['unit']) ? -1 : 1))
    : result?.status

test('the order of rows changes nothing', () => {
  fc.assert(
    fc.property(people, fc.infiniteStream(fc.nat()), (everyone, stream) => {
      const keys = everyone.map(() => stream.next().value)
      const shuffled = everyone
        .map((each, place) => ({ each, key: keys[place] ?? 0 }))
        .toSorted((a, b) => a.key - b.key)
        .map(({ each }) => each)
      const [one, other] = [run(everyone), run(shuffled)]
      for (const id of ['shares', 'table', 'ranks', 'model']) {
        const [first, second] = [one, other].map((all) => all.find((each) => each.id === id))
        if (first?.status === 'done') expectAlike(first, second)
        else expect(second?.status).toBe(first?.status)
      }
      // Units come in the order in which the data bring them.
      for (const id of ['units', 'pooled']) {
        const [first, second] = [one, other].map((all) => byUnit(all.find((each) => each.id === id)))
        expectAlike(first, second)
      }
    }),
    { numRuns: 25 },
  )
})

test('what codes are called changes nothing but their names', () => {
  fc.assert(
    fc.property(people, (everyone) => {
      const names: Readonly<Record<string, string>> = {
        y: 'ja',
        n: 'nein',
        a: 'alpha',
        b: 'beta',
        c: 'gamma',
        '': '',
      }
      const renamed = everyone.map((each) => ({
        ...each,
        yes: names[each.yes] ?? '',
        group: names[each.group] ?? '',
      }))
      const one = run(everyone)
      const other = run(renamed, variables(['nein', 'ja'], ['alpha', 'beta', 'gamma']), 'ja')
      const figures = (all: readonly AnalysisResult[]) =>
        all.map((each) => (each.status === 'done' ? each.figures : each.status))
      const withoutNames = figures(one).map((each) =>
        typeof each === 'string' ? each : { ...each, separatedBy: null },
      )
      expectAlike(
        figures(other).map((each) => (typeof each === 'string' ? each : { ...each, separatedBy: null })),
        withoutNames,
      )
    }),
    { numRuns: 25 },
  )
})

test('a cell written as CSV is the cell read back, whatever is in it', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.array(
          fc.string().filter((cell) => !/^[=+\-@\t\r\n\ufeff]/.test(cell)),
          { minLength: 2, maxLength: 5 },
        ),
        { minLength: 1, maxLength: 8 },
      ),
      (rows) => {
        const read: string[][] = []
        csvRows(csvText(rows), (cells) => read.push(cells))
        expect(read).toEqual(rows)
      },
    ),
  )
})
