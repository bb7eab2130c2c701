import type { Tally } from '../../tabulate/tally.ts'
import { isDominated, type SensitiveAnswer } from '../may-show.ts'
import type { DisclosurePolicy } from '../policy.ts'
import { type HiddenArcs, moveCell, type Workspace } from '../suppress/residual-cycles.ts'
import type { TableNetwork } from '../suppress/table-network.ts'
import type { Room } from './room-to-move.ts'

/** A nation's table of one breakdown in two layers, with room to search in. */
export type Search = {
  /** Those who gave the answer, and those who did not. */
  readonly layers: readonly Int32Array[]
  readonly network: TableNetwork
  readonly arcs: HiddenArcs
  readonly workspace: Workspace
  readonly scratch: Int32Array
  readonly rooms: readonly { readonly high: Int32Array; readonly low: Int32Array }[]
}

/** A hidden cell: where it is, what is in it, and the most that either layer can hold of it. */
export type HiddenPlace = { readonly cell: number; readonly tally: Tally; readonly most: readonly number[] }

/** Whether a hidden cell that has to be kept is: one too small to show, or of people who nearly all said the same. */
export function isKeptOpen(
  search: Search,
  place: HiddenPlace,
  room: readonly Room[],
  sensitive: SensitiveAnswer,
  policy: DisclosurePolicy,
): boolean {
  const { base } = place.tally
  if (base < policy.threshold) return isPlainlyOpen(room, base, policy) || isOpen(search, place, policy)
  return (
    !isDominated(place.tally, sensitive, policy) || mayBeOtherwise(search, place, room, sensitive, policy)
  )
}

/** The first of the tests of `isOpen`, where no search is needed to see that it holds: for nearly every cell. */
function isPlainlyOpen(
  rooms: readonly Room[],
  base: number,
  { threshold, width }: DisclosurePolicy,
): boolean {
  const rise = rooms.reduce((sum, room) => sum + room.rise, 0)
  const drop = rooms.reduce((sum, room) => sum + room.drop, 0)
  return base + rise >= threshold && drop >= Math.min(1, base) && rise + drop > width
}

/**
 * Two tables that fit and differ enough. To an insider, who takes themself out, the cell has to be wide and large by one
 * less. Where a table empties the insider's cell, one unit of the flow that made it runs through that cell: taken
 * back, it leaves a table that fits, with somebody there, and the end one nearer. So one more than the width serves every
 * insider; and the width itself all those whose cell is not emptied at both ends. The others are tried one by one.
 */
function isOpen(
  { network, arcs, workspace, scratch, layers, rooms }: Search,
  { cell, most, tally: { base } }: HiddenPlace,
  { threshold, width }: DisclosurePolicy,
): boolean {
  // No further than needed: an interval that is wide enough is as good as the whole of it.
  const spread = (reach: number, wide: number, floorsOf: (layer: number) => Int32Array | null) => {
    let [rise, drop] = [0, 0]
    const lift = (amount: number) => {
      for (const [layer, { high }] of rooms.entries()) {
        if (rise >= amount) break
        const room = Math.min(amount - rise, (most[layer] ?? 0) - (high[cell] ?? 0))
        if (room > 0) rise += moveCell(network, arcs, high, cell, 1, room, workspace, floorsOf(layer))
      }
    }
    const start = () => {
      for (const [layer, { high, low }] of rooms.entries()) {
        const values = layers[layer] ?? high
        high.set(values)
        low.set(values)
      }
    }
    start()
    lift(Math.max(0, reach - base))
    if (base + rise < reach) return false
    const least = Math.max(wide - rise, Math.min(1, base))
    for (const [layer, { low }] of rooms.entries()) {
      if (drop >= least) break
      drop += moveCell(network, arcs, low, cell, -1, least - drop, workspace, floorsOf(layer))
    }
    if (rise + drop < wide) lift(wide - drop)
    return rise + drop >= wide
  }
  const whole = most.reduce((sum, each) => sum + each, 0)
  if (whole > width && spread(threshold, width + 1, () => null)) return true
  if (!spread(threshold, width, () => null)) return false
  const missed = layers.map((values, layer) => {
    const { high, low } = rooms[layer] ?? { high: values, low: values }
    const cells: number[] = []
    values.forEach((value, insider) => {
      if (value > 0 && high[insider] === 0 && low[insider] === 0) cells.push(insider)
    })
    return cells
  })
  return missed.every((cells, layer) =>
    cells.every((insider) => {
      scratch.fill(0)
      scratch[insider] = 1
      return spread(threshold - 1, width - 1, (each) => (each === layer ? scratch : null))
    }),
  )
}

/**
 * Whether the answer that nearly all of a hidden group gave may, for all that is published, be that of fewer: nine in ten
 * at most, and one person's own answer, which they know, taken off what can move.
 */
function mayBeOtherwise(
  { network, arcs, workspace, layers }: Search,
  { cell, most, tally: { base, positive } }: HiddenPlace,
  room: readonly Room[],
  sensitive: SensitiveAnswer,
  { dominantShare }: DisclosurePolicy,
): boolean {
  const [bad, good] = sensitive === 'positive' ? [0, 1] : [1, 0]
  const same = sensitive === 'positive' ? positive : base - positive
  const leaves = (drop: number, rise: number) =>
    same - Math.max(0, drop - 1) <= dominantShare * (base - Math.max(0, drop - 1) + rise)
  if (leaves(room[bad]?.drop ?? 0, room[good]?.rise ?? 0)) return true
  const moved = ([layer, direction]: readonly [number, 1 | -1]) => {
    const values = layers[layer]?.slice() ?? new Int32Array()
    const amount = direction === 1 ? (most[layer] ?? 0) - (values[cell] ?? 0) : (values[cell] ?? 0)
    return moveCell(network, arcs, values, cell, direction, amount, workspace)
  }
  return leaves(moved([bad, -1]), moved([good, 1]))
}
