import type { Tally } from '../../tabulate/tally.ts'
import type { SensitiveAnswer } from '../may-show.ts'
import type { DisclosurePolicy } from '../policy.ts'
import type { PublishableCategory } from '../publishable-categories.ts'
import { hiddenArcs, workspaceOf } from '../suppress/residual-cycles.ts'
import { type TableNetwork, tableNetwork } from '../suppress/table-network.ts'
import { isKeptOpen, type Search } from './open-cell.ts'
import { roomToMove } from './room-to-move.ts'

/** One authority's part of a breakdown: its whole is published, and each category as its own report has it. */
export type Area = {
  readonly whole: Tally
  /** Every category by itself, in the breakdown's order. */
  readonly categories: readonly Tally[]
  /** As the authority's report shows them; merged ones carry the places they are made of. */
  readonly published: readonly { readonly places: readonly number[]; readonly shown: boolean }[]
}

/** How an authority's report publishes a breakdown, for the ledger. */
export function publishedPlaces(
  categories: readonly { readonly key: string }[],
  published: readonly PublishableCategory[],
): Area['published'] {
  return published.map(({ key, shown }) => ({
    places: key.split('+').map((part) => categories.findIndex((category) => category.key === part)),
    shown,
  }))
}

/**
 * Whether authorities' breakdowns stay protected beside the same breakdown of all of them together: the union of their
 * reports and the national one. Gives the places of national categories whose total would give somebody away.
 *
 * Authority by category, with every authority's total known, is a two-way table for those who gave the answer and
 * another for those who did not; the figures of both are published together, so the two do not constrain each other and
 * each is a network. A hidden population's interval is the sum of the two. One that is hidden because nearly all of it
 * gave the same sensitive answer has to leave room for another share.
 */
export function unsafeCategories(
  areas: readonly Area[],
  nationalShown: readonly boolean[],
  sensitive: SensitiveAnswer,
  policy: DisclosurePolicy,
): ReadonlySet<number> {
  const columns = nationalShown.length + 1
  const lines = areas.flatMap(linesOf)
  const width = columns + 1
  const layers = [layerOf(lines, columns, (tally) => tally.positive)]
  layers.push(layerOf(lines, columns, (tally) => tally.base - tally.positive))
  const closed = (column: number) => nationalShown[column] !== true
  const hidden = new Uint8Array((lines.length + 1) * width)
  lines.forEach(({ hides }, line) => {
    for (const column of hides) hidden[line * width + column] = 1
  })
  for (let column = 0; column < columns; column += 1) {
    if (closed(column)) hidden[lines.length * width + column] = 1
  }
  const network = networkOf(lines.length, columns)
  const search: Search = {
    network,
    arcs: hiddenArcs(network, hidden),
    workspace: workspaceOf(network),
    scratch: new Int32Array(hidden.length),
    layers,
    rooms: layers.map((values) => ({ high: values.slice(), low: values.slice() })),
  }
  const rooms = layers.map((values) =>
    roomToMove({ values, width, columns, hides: lines.map(({ hides }) => hides), closed }),
  )
  const unsafe = new Set<number>()
  lines.forEach(({ cells, hides }, line) => {
    // No cell can hold more than its line hides: beyond that there is nothing to search for.
    const most = layers.map((values) =>
      hides.reduce((sum, column) => sum + (values[line * width + column] ?? 0), 0),
    )
    for (const column of hides) {
      // What a line hides alone its own report tells already, and has to be fit to tell.
      if (hides.length === 1) continue
      const place = { cell: line * width + column, tally: cells[column] ?? nobody, most }
      const room = rooms.map((roomOf) => roomOf(line, column))
      if (isKeptOpen(search, place, room, sensitive, policy)) continue
      // Where its own total is hidden, another's tells: the first shown of those the line has a hidden part in.
      const telling = nationalShown[column]
        ? column
        : hides.find((each) => nationalShown[each] && !unsafe.has(each))
      if (telling !== undefined) unsafe.add(telling)
    }
  })
  return unsafe
}

/** National categories that may be shown beside the authorities' reports: those that are not safe close, one by one. */
export function nationalCategories(
  areas: readonly Area[],
  shown: readonly boolean[],
  sensitive: SensitiveAnswer,
  policy: DisclosurePolicy,
): readonly boolean[] {
  let open = shown
  for (;;) {
    const unsafe = unsafeCategories(areas, open, sensitive, policy)
    if (unsafe.size === 0) return open
    open = open.map((is, place) => is && !unsafe.has(place))
  }
}

type Line = { readonly cells: readonly Tally[]; readonly hides: readonly number[] }

const nobody: Tally = { base: 0, positive: 0, negative: 0 }

/** An authority as lines with a known total each: one for each merged group, and one for all the rest. */
function linesOf({ whole, categories, published }: Area): readonly Line[] {
  const stated = categories.reduce((sum, each) => add(sum, each), nobody)
  const notStated: Tally = {
    base: whole.base - stated.base,
    positive: whole.positive - stated.positive,
    negative: whole.negative - stated.negative,
  }
  const all = [...categories, notStated]
  const merged = published.filter(({ places, shown }) => shown && places.length > 1)
  const taken = new Set(merged.flatMap(({ places }) => places))
  const only = (places: readonly number[]) =>
    all.map((tally, place) => (places.includes(place) ? tally : nobody))
  const rest = [...all.keys()].filter((place) => !taken.has(place))
  const shownAlone = published.flatMap(({ places, shown }) => (shown && places.length === 1 ? places : []))
  return [
    ...merged.map(({ places }) => ({ cells: only(places), hides: places })),
    { cells: only(rest), hides: rest.filter((place) => !shownAlone.includes(place)) },
  ]
}

const add = (one: Tally, other: Tally): Tally => ({
  base: one.base + other.base,
  positive: one.positive + other.positive,
  negative: one.negative + other.negative,
})

/** Counts of one layer with every total, line after line. */
function layerOf(lines: readonly Line[], columns: number, count: (tally: Tally) => number): Int32Array {
  const width = columns + 1
  const values = new Int32Array((lines.length + 1) * width)
  const nation = lines.length * width
  lines.forEach(({ cells }, line) => {
    cells.forEach((tally, column) => {
      const value = count(tally)
      values[line * width + column] = value
      for (const total of [line * width + columns, nation + column, nation + columns]) {
        values[total] = (values[total] ?? 0) + value
      }
    })
  })
  return values
}

const networks = new Map<string, TableNetwork>()

function networkOf(lines: number, columns: number): TableNetwork {
  const key = `${lines} ${columns}`
  const known = networks.get(key)
  if (known) return known
  const network = tableNetwork([...Array.from({ length: lines }, () => lines), -1], columns)
  if (networks.size > 200) networks.clear()
  networks.set(key, network)
  return network
}
