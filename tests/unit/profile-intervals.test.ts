import { expect, test } from 'vitest'
import { fitLogistic } from '../../analysis/models/fit-logistic.ts'
import { profileIntervals } from '../../analysis/models/profile-intervals.ts'

/** Fifteen people, separated whichever way one looks: outcome, group, score. */
const people = 'n,b,1 n,c,4 y,c,0 y,c,1 y,a,0 n,a,4 n,a,4 y,a,0 n,a,2 n,a,3 y,c,4 n,b,0 y,a,2 y,a,0 n,b,0'
  .split(' ')
  .map((person) => person.split(','))

test('a profile that has a saddle is followed past it, in whatever order rows come', () => {
  for (let first = 0; first < people.length; first += 3) {
    const rows = [...people.slice(first), ...people.slice(0, first)]
    const codes = (item: string, list: readonly string[], place: number) =>
      ({
        kind: 'codes',
        item,
        codes: list,
        values: Uint8Array.from(rows, (row) => list.indexOf(row[place] ?? '')),
      }) as const
    const fit = fitLogistic({
      outcome: { item: 'yes', values: Uint8Array.from(rows, ([yes]) => (yes === 'y' ? 1 : 0)) },
      predictors: [codes('group', ['a', 'b', 'c'], 1), codes('score', ['0', '1', '2', '3', '4'], 2)],
    })
    // R: the penalised likelihood by optim() from eight starts, its end by uniroot(). The saddle lies at -8.3557.
    expect(profileIntervals(fit)[5]?.interval.lower).toBeCloseTo(-8.48654172428, 9)
  }
})
