import { describe, expect, test } from 'vitest'
import { readCodebook } from '../../analysis/dataset/codebook.ts'
import { missingValue } from '../../analysis/dataset/dataset.ts'
import { codedVariable, numberVariable } from '../../analysis/dataset/survey-data.ts'
import { surveyDataFromCsv } from '../../analysis/dataset/survey-data-from-csv.ts'
import { withPlanVariables } from '../../analysis/plan/plan-variables.ts'
import { faultsOf } from '../support/read-faults.ts'
import { smallCodebook, smallCsv } from '../support/small-survey.ts'

const data = surveyDataFromCsv(smallCsv, readCodebook(smallCodebook))
const planned = (variables: Parameters<typeof withPlanVariables>[1]) => withPlanVariables(data, variables)
const { skipped, 'not-sure': unsure, 'not-asked': unasked, 'prefer-not-to-say': refused } = missingValue

describe('variables of a plan', () => {
  test('a recode puts codes together, keeps kinds of missing, and leaves out what it does not name', () => {
    const { data: grown } = planned({
      ever: { of: 'often', recode: [{ code: 'ever', from: ['sometimes', 'always'] }] },
    })
    const { codes, values } = codedVariable(grown, 'ever')
    expect(codes).toEqual(['ever'])
    expect([...values]).toEqual([0, 0, unasked, 0, unsure, 0, unasked, unasked, 0, 0, 0, unasked])
  })

  test('what was bad news stays bad news under another code: a recode is no way around disclosure control', () => {
    const { data: grown } = planned({
      rarely: {
        of: 'often',
        recode: [
          { code: 'r', from: ['sometimes'] },
          { code: 'a', from: ['always'] },
        ],
      },
    })
    const source = codedVariable(data, 'often')
    const marked = {
      ...data,
      variables: new Map(data.variables).set('often', { ...source, sensitive: new Set(['sometimes']) }),
    }
    const { data: recoded } = withPlanVariables(marked, {
      rarely: {
        of: 'often',
        recode: [
          { code: 'r', from: ['sometimes'] },
          { code: 'a', from: ['always'] },
        ],
      },
    })
    expect([...codedVariable(grown, 'rarely').sensitive]).toEqual([])
    expect([...codedVariable(recoded, 'rarely').sensitive]).toEqual(['r'])
  })

  test('bands include their lower end and not their upper', () => {
    const { data: grown } = planned({
      level: {
        of: 'life',
        bands: [
          { code: 'low', below: 5 },
          { code: 'middle', from: 5, below: 9 },
          { code: 'very-high', from: 9 },
        ],
      },
    })
    expect([...codedVariable(grown, 'level').values]).toEqual([2, 2, 0, 1, 0, refused, 0, 1, 1, 1, 1, 0])
  })

  test('a mean takes the answers there are, when there are enough', () => {
    const { data: grown } = planned({
      some: { mean: { of: ['life', 'height'], atLeast: 1 } },
      both: { mean: { of: ['life', 'height'] } },
    })
    expect(numberVariable(grown, 'some').values[2]).toBe(2)
    expect(numberVariable(grown, 'some').values[5]).toBe(155)
    expect(numberVariable(grown, 'both').values[2]).toBeNaN()
    expect(numberVariable(grown, 'both').missing[2]).toBe(skipped)
    expect(numberVariable(grown, 'both').values[0]).toBe(80)
  })

  test('a mean can be cut into bands at once, and one made from another above it', () => {
    const { data: grown } = planned({
      mean: { mean: { of: ['life'] } },
      low: {
        of: 'mean',
        bands: [
          { code: 'low', below: 5 },
          { code: 'other', from: 5 },
        ],
      },
    })
    expect([...codedVariable(grown, 'low').values.slice(0, 4)]).toEqual([1, 1, 0, 1])
  })

  test('scores turn codes into numbers', () => {
    const { data: grown } = planned({
      points: { of: 'often', scores: { never: 0, sometimes: 5, always: 10 } },
    })
    expect([...numberVariable(grown, 'points').values.slice(0, 4)]).toEqual([10, 10, 0, 5])
  })

  test.each([
    [{ x: { of: 'nothing' } }, ['variables/x/of: unknown-variable']],
    [{ tea: { positive: ['y', 'z'] } }, ['variables/tea/positive/1: unknown-code']],
    [{ tea: { reference: 'z' } }, ['variables/tea/reference: unknown-code']],
    [
      { x: { of: 'tea', recode: [{ code: 'a', from: ['y', 'z'] }] } },
      ['variables/x/recode/0/from/1: unknown-code'],
    ],
    [
      {
        x: {
          of: 'tea',
          recode: [
            { code: 'a', from: ['y'] },
            { code: 'b', from: ['y'] },
          ],
        },
      },
      ['variables/x/recode/1/from/0: unknown-code'],
    ],
    [{ x: { of: 'often', type: 'number' as const } }, ['variables/x/of: wrong-type']],
    [{ x: { of: 'height', type: 'ordered' as const } }, ['variables/x/of: wrong-type']],
    [{ x: { of: 'tea', scores: { y: 1 } } }, ['variables/x/of: wrong-type']],
    [{ x: { of: 'tea', scores: { y: 1, n: 0 }, bands: [{ code: 'a' }] } }, ['variables/x: not-a-plan']],
  ])('%j is refused with its place', (variables, faults) => {
    expect(faultsOf(() => planned(variables))).toEqual(faults)
  })
})
