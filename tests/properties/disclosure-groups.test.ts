import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayShow } from '../../analysis/disclosure/may-show.ts'
import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'
import { shownCategories } from '../../analysis/disclosure/shown-categories.ts'
import { subtractTally, sumTallies, type Tally } from '../../analysis/tabulate/tally.ts'

const policy = disclosurePolicy()

const count = fc.oneof({ arbitrary: fc.nat(8), weight: 2 }, { arbitrary: fc.nat(40), weight: 3 })
const someTally = fc
  .tuple(count, count)
  .map(([positive, negative]): Tally => ({ base: positive + negative, positive, negative }))
const groups = fc.record({
  categories: fc.array(someTally, { minLength: 2, maxLength: 6 }),
  notStated: fc.oneof(fc.constant({ base: 0, positive: 0, negative: 0 }), someTally),
})

/** The least that could be hidden of a report's groups, by trying every pattern: the yardstick. */
function leastHidden(whole: Tally, categories: readonly Tally[]): number {
  let least = Number.POSITIVE_INFINITY
  for (let mask = 0; mask < 2 ** categories.length; mask += 1) {
    const isShown = (place: number) => ((mask >> place) & 1) === 1
    const shown = categories.filter((_, place) => isShown(place))
    const hidden = categories.filter((_, place) => !isShown(place))
    const rest = subtractTally(whole, sumTallies(shown))
    const safe =
      shown.length === 0 || (rest.base === 0 && hidden.length === 0) || mayShow(rest, 'negative', policy)
    if (!safe || shown.some((each) => !mayShow(each, 'negative', policy))) continue
    least = Math.min(least, sumTallies(hidden).base)
  }
  return least
}

test('a report hides no more people’s groups than 1.25 times the least it could, by complete search', () => {
  let [hidden, least, patterns] = [0, 0, 0]
  fc.assert(
    fc.property(groups, ({ categories, notStated }) => {
      const whole = sumTallies([...categories, notStated])
      if (!mayShow(whole, 'negative', policy)) return
      const shown = shownCategories(whole, categories, 'negative', policy)
      hidden += sumTallies(categories.filter((_, place) => !shown[place])).base
      least += leastHidden(whole, categories)
      patterns += 1
    }),
    { numRuns: 2000 },
  )
  expect(patterns).toBeGreaterThan(1000)
  expect(least).toBeGreaterThan(1000)
  expect(hidden / least).toBeLessThanOrEqual(1.25)
})
