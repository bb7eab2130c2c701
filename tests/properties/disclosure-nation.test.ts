import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Area,
  nationalCategories,
  unsafeCategories,
} from '../../analysis/disclosure/ledger/area-grid.ts'
import { roomToMove } from '../../analysis/disclosure/ledger/room-to-move.ts'
import type { LinearRow } from '../../analysis/disclosure/linear/linear-system.ts'
import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'
import { hiddenArcs, moveCell, workspaceOf } from '../../analysis/disclosure/suppress/residual-cycles.ts'
import { tableNetwork } from '../../analysis/disclosure/suppress/table-network.ts'
import type { Tally } from '../../analysis/tabulate/tally.ts'
import { highsSolver } from '../../server/disclosure/highs-solver.ts'

const policy = disclosurePolicy()
const solver = await highsSolver()

const count = fc.oneof({ arbitrary: fc.nat(6), weight: 3 }, { arbitrary: fc.nat(40), weight: 2 })
const someTally = fc
  .tuple(count, count)
  .map(([positive, negative]): Tally => ({ base: positive + negative, positive, negative }))

/** Authorities that hide two groups at least, or none, as their own reports would. */
const nation = fc.integer({ min: 2, max: 4 }).chain((groups) =>
  fc.record({
    areas: fc.array(
      fc.record({
        tallies: fc.array(someTally, { minLength: groups + 1, maxLength: groups + 1 }),
        hidden: fc.subarray([...Array(groups).keys()]),
      }),
      { minLength: 2, maxLength: 9 },
    ),
    shown: fc.array(fc.boolean(), { minLength: groups, maxLength: groups }),
  }),
)

const sum = (tallies: readonly Tally[], of: (tally: Tally) => number) =>
  tallies.reduce((total, each) => total + of(each), 0)

const areaOf = ({ tallies, hidden }: { tallies: readonly Tally[]; hidden: readonly number[] }): Area => ({
  whole: {
    base: sum(tallies, ({ base }) => base),
    positive: sum(tallies, ({ positive }) => positive),
    negative: sum(tallies, ({ negative }) => negative),
  },
  categories: tallies.slice(0, -1),
  published: tallies.slice(0, -1).map((_, place) => ({ places: [place], shown: !hidden.includes(place) })),
})

describe('the union of authorities and nation', () => {
  test('what is seen without a search is never more than a search finds', () => {
    let compared = 0
    fc.assert(
      fc.property(nation, ({ areas, shown }) => {
        const columns = shown.length + 1
        const [lines, width] = [areas.length, columns + 1]
        const values = new Int32Array((lines + 1) * width)
        const hides = areas.map(({ hidden }) => [...hidden, columns - 1])
        areas.forEach(({ tallies }, line) => {
          tallies.forEach(({ base }, column) => {
            for (const place of [
              line * width + column,
              line * width + columns,
              lines * width + column,
              lines * width + columns,
            ]) {
              values[place] = (values[place] ?? 0) + base
            }
          })
        })
        const closed = (column: number) => shown[column] !== true
        const hidden = new Uint8Array(values.length)
        hides.forEach((each, line) => {
          for (const column of each) hidden[line * width + column] = 1
        })
        for (let column = 0; column < columns; column += 1)
          if (closed(column)) hidden[lines * width + column] = 1
        const network = tableNetwork([...areas.map(() => lines), -1], columns)
        const arcs = hiddenArcs(network, hidden)
        const roomOf = roomToMove({ values, width, columns, hides, closed })
        hides.forEach((each, line) => {
          for (const column of each) {
            const cell = line * width + column
            const { rise, drop } = roomOf(line, column)
            const move = (direction: 1 | -1, amount: number) =>
              moveCell(network, arcs, values.slice(), cell, direction, amount, workspaceOf(network))
            expect(move(1, rise)).toBe(rise)
            expect(move(-1, drop)).toBe(drop)
            compared += rise + drop
          }
        })
      }),
      { numRuns: 300 },
    )
    expect(compared).toBeGreaterThan(1000)
  })

  test('a solver that has all that is shown finds no hidden group that is too small, or known too closely', () => {
    let [closed, attacked] = [0, 0]
    fc.assert(
      fc.property(nation, ({ areas, shown }) => {
        const all = areas.map(areaOf)
        const open = nationalCategories(all, shown, 'negative', policy)
        closed += shown.filter((is, place) => is && !open[place]).length
        expect(unsafeCategories(all, open, 'negative', policy)).toEqual(new Set())
        const groups = shown.length + 1
        const cell = (line: number, group: number) => line * groups + group
        const rows: LinearRow[] = []
        const known = (cells: readonly number[], value: number) => {
          rows.push({ about: '', cells, weights: cells.map(() => 1), least: value, most: value })
        }
        areas.forEach(({ tallies, hidden }, line) => {
          known(
            tallies.map((_, group) => cell(line, group)),
            sum(tallies, ({ base }) => base),
          )
          tallies.slice(0, -1).forEach(({ base }, group) => {
            if (!hidden.includes(group)) known([cell(line, group)], base)
          })
        })
        open.forEach((is, group) => {
          if (is)
            known(
              areas.map((_, line) => cell(line, group)),
              sum(
                areas.map(({ tallies }) => tallies[group] as Tally),
                ({ base }) => base,
              ),
            )
        })
        const problem = solver.open({ size: areas.length * groups, rows })
        areas.forEach(({ tallies, hidden }, line) => {
          // One group hidden beside those who did not say: what its own report tells of it is that report's to settle.
          if (hidden.length < 1) return
          for (const group of hidden) {
            const base = tallies[group]?.base ?? 0
            if (base >= policy.threshold) continue
            // Only what the nation adds: by its own report alone it has to be safe already.
            const hiddenInAll = [...hidden, groups - 1].reduce(
              (total, each) => total + (tallies[each]?.base ?? 0),
              0,
            )
            if (hiddenInAll < policy.threshold) continue
            attacked += 1
            const ends = (['least', 'most'] as const).map((end) =>
              problem.optimise(cell(line, group), end, false),
            )
            const [least = 0, most = 0] = ends.map((end) =>
              end.status === 'optimal' ? end.value : Number.NaN,
            )
            expect(most - least).toBeGreaterThanOrEqual(policy.width - 1e-6)
            expect(most).toBeGreaterThanOrEqual(policy.threshold - 1e-6)
          }
        })
        problem.close()
      }),
      { numRuns: 150 },
    )
    expect(closed).toBeGreaterThan(20)
    expect(attacked).toBeGreaterThan(100)
  })

  test('a group hidden for what nearly all of it said is kept too: its total elsewhere is hidden with it', () => {
    const tally = (positive: number, negative: number): Tally => ({
      base: positive + negative,
      positive,
      negative,
    })
    const open = { tallies: [tally(20, 10), tally(15, 12), tally(14, 9), tally(8, 7)], hidden: [] }
    const unhappy = { tallies: [tally(30, 5), tally(0, 12), tally(9, 4), tally(8, 7)], hidden: [1, 2] }
    const all = [open, open, unhappy].map(areaOf)
    expect(nationalCategories(all, [true, true, true], 'negative', policy)).toEqual([true, false, true])
    const content = {
      ...unhappy,
      tallies: unhappy.tallies.map(({ positive, negative }) => tally(negative, positive)),
    }
    expect(
      nationalCategories([open, open, content].map(areaOf), [true, true, true], 'negative', policy),
    ).toEqual([true, true, true])
  })
})
