import { beforeAll, describe, expect, test } from 'vitest'
import { auditTables } from '../../analysis/disclosure/audit/audit-tables.ts'
import { AuditFileRefused, mostCells, readAudit } from '../../analysis/disclosure/audit/read-audit.ts'
import type { LinearSolver } from '../../analysis/disclosure/linear/linear-solver.ts'
import { highsSolver } from '../../server/disclosure/highs-solver.ts'

let solver: LinearSolver
beforeAll(async () => {
  solver = await highsSolver()
})

const file = (content: object) => ({ format: 'heard-disclosure-audit/1', ...content })
const audit = (content: object) => auditTables(readAudit(file(content)), solver)
const cell = (id: string, content: object = {}) => ({ id, ...content })
const sum = (of: readonly string[], more: object) => ({ kind: 'total', of, ...more })
const bounds = (content: object) =>
  audit(content).cells.map(({ real, integer, verdict }) => [
    real && [real.least, real.most],
    integer && [integer.least, integer.most],
    verdict,
  ])

describe('somebody else’s tables', () => {
  test('have other intervals in whole numbers than in real ones where figures say so', () => {
    const cells = [cell('a'), cell('b'), cell('c', { most: 3 })]
    const figures = [
      sum(['a', 'b'], { weights: [2, 2], least: 3, most: 5 }),
      sum(['a', 'c'], { weights: [3, 3], value: 9 }),
    ]
    expect(bounds({ cells, figures })).toEqual([
      [[0, 2.5], [0, 2], 'narrow'],
      [[0, 2.5], [0, 2], 'narrow'],
      [[0.5, 3], [1, 3], 'narrow'],
    ])
  })

  test('of three ways: every cell of two by two by two moves by one, with the margins of ones', () => {
    const dimension = (id: string) => ({
      id,
      categories: ['1', '2', { id: 'all', sumOf: ['1', '2'] }],
    })
    const at = (...places: readonly number[]) => {
      const totals = places.filter((place) => place === 2).length
      return totals === 0 ? null : 2 ** (totals - 1)
    }
    const three = [0, 1, 2]
    const values = three.map((i) => three.map((j) => three.map((k) => at(i, j, k))))
    const dimensions = ['a', 'b', 'c'].map(dimension)
    const result = audit({ threshold: 2, tables: [{ id: 't', dimensions, values }] })
    expect(result.cells.length).toBe(8)
    expect(new Set(result.cells.map(({ integer }) => `${integer?.least} ${integer?.most}`))).toEqual(
      new Set(['0 1']),
    )
    for (const { cell: name, witnesses } of result.cells) {
      expect([witnesses.least?.[name], witnesses.most?.[name]]).toEqual([0, 1])
    }
  })

  test('without any total keep all of it; bounds under nought are taken for what they say', () => {
    expect(bounds({ cells: [cell('a'), cell('b')] })).toEqual([
      [[0, null], [0, null], 'wide'],
      [[0, null], [0, null], 'wide'],
    ])
    const figures = [
      sum(['a', 'b'], { weights: [1, -1], least: -3, most: 2 }),
      sum(['a'], { least: -5, most: 8 }),
    ]
    expect(bounds({ cells: [cell('a'), cell('b')], figures })).toEqual([
      [[0, 8], [0, 8], 'narrow'],
      [[0, 11], [0, 11], 'wide'],
    ])
  })

  test('that were rounded, or are amounts', () => {
    const rounded = (value: number) => ({ value, roundedTo: 5 })
    const cells = [cell('a', rounded(5)), cell('b', rounded(10)), cell('t', rounded(10))]
    const figures = [sum(['a', 'b', 't'], { weights: [1, 1, -1], value: 0 })]
    expect(bounds({ cells, figures }).map(([, whole]) => whole)).toEqual([
      [3, 4],
      [8, 9],
      [11, 12],
    ])
    const amounts = [cell('a'), cell('b', { value: 2.5 }), cell('t', { value: 10 })]
    expect(bounds({ unknowns: 'amounts', cells: amounts, figures })).toEqual([[[7.5, 7.5], null, 'exact']])
  })

  test.each([
    [
      'three sums of one',
      {
        cells: ['a', 'b', 'c'].map((id) => cell(id)),
        figures: ['ab', 'bc', 'ac'].map((pair) => sum([...pair], { value: 1, about: pair })),
      },
      /cannot all be true of whole numbers: ab; bc; ac/,
    ],
    [
      'a part larger than its total',
      {
        cells: [cell('a', { value: 5 }), cell('b'), cell('t', { value: 4 })],
        figures: [sum(['a', 'b', 't'], { weights: [1, 1, -1], value: 0, about: 'a and b' })],
      },
      /cannot all be true beside the published cells: a and b/,
    ],
    [
      'published cells that do not add up',
      {
        cells: [cell('a', { value: 5 }), cell('t', { value: 4 })],
        figures: [sum(['a', 't'], { weights: [1, -1], value: 0, about: 'a is all' })],
      },
      /a is all does not fit the published cells: they give 1, and it says 0/,
    ],
    [
      'an owner’s count out of its interval',
      { cells: [cell('a', { value: 9, hidden: true })], figures: [sum(['a'], { most: 4 })] },
      /What its owner has in a, 9, is not what was published: that says 0 to 4/,
    ],
    [
      'an owner’s counts that do not add up, each in its interval',
      {
        cells: [cell('a', { value: 4, hidden: true }), cell('b', { value: 9, hidden: true })],
        figures: [sum(['a', 'b'], { value: 14, about: 'both' })],
      },
      /the hidden cells does not give both: that is 13, and it says 14/,
    ],
    [
      'a percentage that no count of its base prints',
      {
        cells: [cell('a')],
        figures: [{ kind: 'percentage', about: 'half of seven', part: ['a'], base: 7, value: 50 }],
      },
      /of whole numbers: half of seven/,
    ],
  ])('that contradict themselves are named, the fewest that do: %s', (_, content, message) => {
    const { status, contradictions } = audit(content)
    expect(status).toBe('contradictory')
    expect(contradictions.map((each) => each.message).join('\n')).toMatch(message)
  })
})

describe('a file that cannot be taken', () => {
  const refused = (content: object): string => {
    try {
      readAudit(content)
    } catch (problem) {
      if (problem instanceof AuditFileRefused) {
        return problem.faults.map(({ path, message }) => `${path.join('/')}: ${message}`).join('\n')
      }
      throw problem
    }
    return 'taken'
  }
  const dimension = { id: 'd', categories: ['x', 'y'] }

  test.each([
    ['another format', { format: 'x' }, /^format: /],
    ['no cell', file({}), /no cell in this file/],
    ['an unknown key', file({ cells: [{ id: 'a', valeu: 3 }] }), /cells\/0: .*valeu/],
    ['a cell twice', file({ cells: [cell('a'), cell('a')] }), /cells\/1: Two cells are called a/],
    ['a count under nought', file({ cells: [cell('a', { least: -3 })] }), /cells\/0\/least/],
    ['half a person', file({ cells: [cell('a', { value: 2.5 })] }), /a count is a whole number/],
    [
      'a cell nobody has',
      file({ cells: [cell('a')], figures: [sum(['b'], { value: 1 })] }),
      /There is no cell called b/,
    ],
    [
      'weights that are too few',
      file({ cells: [cell('a'), cell('b')], figures: [sum(['a', 'b'], { weights: [1], value: 1 })] }),
      /2 cells and 1 weights/,
    ],
    ['a total that says nothing', file({ cells: [cell('a')], figures: [sum(['a'], {})] }), /says nothing/],
    [
      'an interval that no count has',
      file({
        cells: [cell('a')],
        figures: [{ kind: 'wilson-interval', part: ['a'], base: 40, lower: 10, upper: 90 }],
      }),
      /no count of 40 has this interval/,
    ],
    [
      'a list too many',
      file({ tables: [{ id: 't', dimensions: [dimension], values: [[1], 2] }] }),
      /more lists here/,
    ],
    [
      'a list too short',
      file({ tables: [{ id: 't', dimensions: [dimension], values: [1] }] }),
      /has 2 categories/,
    ],
    [
      'a total of what is not there',
      file({
        tables: [
          {
            id: 't',
            dimensions: [{ id: 'd', categories: ['x', { id: 'all', sumOf: ['z'] }] }],
            values: [1, 1],
          },
        ],
      }),
      /all cannot be a sum of z/,
    ],
    [
      'more cells than an audit takes',
      file({
        tables: [
          {
            id: 't',
            dimensions: [
              { id: 'a', categories: Array.from({ length: 400 }, (_, place) => `a${place}`) },
              { id: 'b', categories: Array.from({ length: 400 }, (_, place) => `b${place}`) },
            ],
            values: [],
          },
        ],
      }),
      new RegExp(`160000 cells is more than the ${mostCells}`),
    ],
  ])('says what is wrong and where: %s', (_, content, message) => {
    expect(refused(content)).toMatch(message)
  })
})
