import { type Area, nationalCategories, publishedPlaces } from '../../analysis/disclosure/ledger/area-grid.ts'
import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'
import { protect } from '../../analysis/disclosure/protect.ts'
import { publishableCategories } from '../../analysis/disclosure/publishable-categories.ts'
import { type Bench, type Figure, median, rounded } from '../figure.ts'
import { type MadeUpBreakdown, madeUpBreakdown, sizes } from './made-up-breakdowns.ts'

const runs = 3

/**
 * Every report of every authority protected, and all of them audited together with a national table of the same
 * breakdowns: 150 local authorities, four bands, forty indicators, six breakdowns each.
 */
export const disclosure: Bench = {
  name: 'disclosure',
  async run(print) {
    const breakdowns: MadeUpBreakdown[] = []
    for (let band = 0; band < sizes.bands; band += 1) {
      for (let indicator = 0; indicator < sizes.indicators; indicator += 1) {
        for (let breakdown = 0; breakdown < sizes.breakdowns; breakdown += 1) {
          breakdowns.push(madeUpBreakdown(band, indicator, breakdown))
        }
      }
    }
    const passes = Array.from({ length: runs }, () => pass(breakdowns))
    const figure = (name: string, value: number, unit: string, budget: number | null): Figure => ({
      ...{ bench: 'disclosure', name, value: rounded(value), unit, budget, runs },
    })
    const middle = (of: (each: ReturnType<typeof pass>) => number) => median(passes.map(of))
    print(
      figure(
        'tables',
        middle(({ tables }) => tables),
        'tables',
        null,
      ),
    )
    print(
      figure(
        'protect',
        middle((each) => each.protecting),
        's',
        null,
      ),
    )
    print(
      figure(
        'audit the union',
        middle((each) => each.auditing),
        's',
        null,
      ),
    )
    print(
      figure(
        'protect and audit',
        middle((each) => each.protecting + each.auditing),
        's',
        10,
      ),
    )
    print(
      figure(
        'breakdown cells shown',
        middle((each) => each.shown),
        'share',
        null,
      ),
    )
    print(
      figure(
        'national categories closed',
        middle((each) => each.closed),
        'categories',
        null,
      ),
    )
  },
}

function pass(breakdowns: readonly MadeUpBreakdown[]) {
  const policy = disclosurePolicy()
  let [tables, cells, shown, closed, protecting, auditing] = [0, 0, 0, 0, 0, 0]
  for (const { tables: all, categories } of breakdowns) {
    const start = performance.now()
    for (const table of all) {
      const { rows } = protect(table, policy)
      tables += 1
      cells += rows.length - 1
      shown += rows.filter(({ group, status }) => group === 'category' && status === 'shown').length
    }
    const middle = performance.now()
    const areas = all.map(
      ({ own, categories: own2, sensitive }): Area => ({
        whole: own.tally,
        categories: own2.map(({ tally }) => tally),
        published: publishedPlaces(own2, publishableCategories(own.tally, own2, sensitive, policy)),
      }),
    )
    const open = nationalCategories(
      areas,
      categories.map(() => true),
      all[0]?.sensitive ?? 'negative',
      policy,
    )
    closed += open.filter((is) => !is).length
    protecting += middle - start
    auditing += performance.now() - middle
  }
  return { tables, shown: shown / cells, closed, protecting: protecting / 1000, auditing: auditing / 1000 }
}
