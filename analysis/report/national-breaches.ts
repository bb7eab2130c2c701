import { unsafeCategories } from '../disclosure/ledger/area-grid.ts'
import type { Release } from '../disclosure/ledger/release.ts'
import { disclosurePolicy } from '../disclosure/policy.ts'
import type { NationalAuthority } from './national-report.ts'
import { type ReportedFigure, reportedFigures } from './reported-figures.ts'
import type { TallyInput } from './tallied-indicator.ts'

/** What a report of all authorities, issued before, would give away beside these reports of theirs. */
export type NationalBreach = {
  readonly indicator: string
  readonly breakdown: string | null
  readonly population: string
}

/**
 * Audits a report of several authorities that has been issued together with what the authorities' own reports show, one
 * of which is about to be issued. A breach where the total holds an authority that its own report would hide, or where a
 * group hidden in one could be worked out from the total of that group.
 */
export function nationalBreaches(
  national: Pick<Release, 'tables' | 'threshold'>,
  authorities: readonly NationalAuthority[],
  input: Pick<TallyInput, 'instrument' | 'indicators' | 'breakdown'>,
): readonly NationalBreach[] {
  const policy = disclosurePolicy(national.threshold)
  const figures = authorities.map(({ id, own, issued }) =>
    reportedFigures(
      { ...input, own, others: null, benchmarkSet: null, localAuthority: { id } },
      issued,
      policy,
    ),
  )
  return national.tables.flatMap(({ indicator, breakdown, whole, categories }): readonly NationalBreach[] => {
    const parts = figures.flatMap((each) => shownOf(each, indicator))
    const total = parts.reduce((sum, { tallied }) => sum + tallied.own.base, 0)
    if (whole.base === null) return []
    if (whole.base !== total) return [{ indicator, breakdown, population: 'one local authority' }]
    if (breakdown === null || input.breakdown === null) return []
    const shown = input.breakdown.categories.map(({ id }) =>
      categories.some(({ key, base }) => key === id && base !== null),
    )
    const areas = parts.map(({ tallied, published }) => ({
      ...{ whole: tallied.own, categories: tallied.categories, published },
    }))
    const sensitive = parts[0]?.tallied.sensitive ?? 'negative'
    return [...unsafeCategories(areas, shown, sensitive, policy)].map((place) => ({
      ...{ indicator, breakdown },
      population: input.breakdown?.categories[place]?.id ?? '',
    }))
  })
}

const shownOf = (figures: readonly ReportedFigure[], indicator: string): readonly ReportedFigure[] =>
  figures.filter((each) => each.shown && each.tallied.indicator.id === indicator)
