import type { Area } from '../disclosure/ledger/area-grid.ts'
import { publishedPlaces } from '../disclosure/ledger/area-grid.ts'
import type { ReleasedTable } from '../disclosure/ledger/release.ts'
import { mayShow } from '../disclosure/may-show.ts'
import type { DisclosurePolicy } from '../disclosure/policy.ts'
import { publishableCategories } from '../disclosure/publishable-categories.ts'
import { shownByGroup } from './breakdown-tables.ts'
import { type TalliedIndicator, type TallyInput, tallyIndicators } from './tallied-indicator.ts'

/** One indicator of one authority as its own report has it. Raw: what is hidden is in it too. */
export type ReportedFigure = {
  readonly tallied: TalliedIndicator
  /** Its report shows the whole, and every issue of it shows the same. */
  readonly shown: boolean
  /** What the report says of the groups: of some, of none, or merged. */
  readonly published: Area['published']
}

/**
 * What readers of one authority's report have of it: as it was issued, every issue of it, or as it would be issued now.
 *
 * An authority whose issues differ, or whose answers are not those any more that were counted then, counts as not shown:
 * whatever is made of several authorities together then leaves it out, and what is left out is its own report's.
 */
export function reportedFigures(
  input: TallyInput,
  issued: readonly (readonly ReleasedTable[])[],
  policy: DisclosurePolicy,
): readonly ReportedFigure[] {
  return tallyIndicators(input, policy).map((tallied): ReportedFigure => {
    const [first, ...others] = issued.map((tables) => asIssued(tables, input, tallied))
    if (first === undefined) return asPlanned(input, tallied, policy)
    const same = others.every((each) => JSON.stringify(each) === JSON.stringify(first))
    return { tallied, ...first, shown: same && first.shown }
  })
}

type Issued = Pick<ReportedFigure, 'shown' | 'published'>

function asPlanned(
  { breakdown }: TallyInput,
  tallied: TalliedIndicator,
  policy: DisclosurePolicy,
): ReportedFigure {
  const { indicator, own, sensitive, withheld } = tallied
  const shown = !withheld && mayShow(own, sensitive, policy)
  const categories = (breakdown?.categories ?? []).flatMap(({ id, label }, place) => {
    const tally = tallied.categories[place]
    return tally ? [{ key: id, label, tally }] : []
  })
  if (!shown || !shownByGroup.includes(indicator.id)) return { tallied, shown, published: [] }
  const published = publishableCategories(own, categories, sensitive, policy)
  return { tallied, shown, published: publishedPlaces(categories, published) }
}

function asIssued(
  tables: readonly ReleasedTable[],
  { breakdown }: TallyInput,
  { indicator, own }: TalliedIndicator,
): Issued {
  const ofIndicator = tables.filter((table) => table.indicator === indicator.id)
  const grouped = ofIndicator.find((table) => breakdown !== null && table.breakdown === breakdown.id)
  const shown = ofIndicator.some(({ whole }) => whole.base === own.base)
  const keys = (breakdown?.categories ?? []).map(({ id }) => ({ key: id }))
  const published = (grouped?.categories ?? []).map(({ key, base }) => ({
    places: key.split('+').map((part) => keys.findIndex((each) => each.key === part)),
    shown: base !== null,
  }))
  const known = published.every(({ places }) => !places.includes(-1))
  return { shown: shown && known, published: known ? published : [] }
}
