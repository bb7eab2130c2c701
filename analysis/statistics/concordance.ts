import { type CrossTable, cell, type Margins, testableMargins } from './cross-table.ts'
import { normalTwoSided } from './normal-distribution.ts'
import { ninetyFivePercent } from './normal-quantile.ts'
import type { Interval } from './wilson-interval.ts'

export type RankAssociation = Interval & {
  readonly estimate: number
  /** Not assuming independence: what the interval is made of. */
  readonly standardError: number
}

export type Concordance = {
  /** Pairs ordered alike by both questions, and oppositely; each pair once. */
  readonly concordant: number
  readonly discordant: number
  /** Goodman and Kruskal's gamma, pairs with a tie left out; null when every pair is tied. */
  readonly gamma: RankAssociation | null
  /** Kendall's tau-b, ties counted against it. */
  readonly tauB: RankAssociation
  /** z test of no association: Kendall's score over its permutation variance, ties corrected. */
  readonly z: number
  readonly pValue: number
}

/**
 * Association of two questions whose codes are in order, from low to high both ways. Standard errors by the delta
 * method (Goodman and Kruskal 1972, JASA 67:415; Brown and Benedetti 1977, JASA 72:309), intervals estimate ± z within
 * -1 and 1. R: `DescTools::GoodmanKruskalGamma(table, conf.level = 0.95)`, `DescTools::KendallTauB`; tau-b and the
 * test `cor.test(x, y, method = "kendall", exact = FALSE)`. Throws `empty-margin`.
 */
export function concordance(table: CrossTable, z: number = ninetyFivePercent): Concordance {
  const margins = testableMargins(table)
  const pairs = pairsOfCells(table)
  let [concordant, discordant] = [0, 0]
  table.counts.forEach((count, place) => {
    concordant += count * (pairs.alike[place] ?? 0)
    discordant += count * (pairs.opposite[place] ?? 0)
  })
  const difference = concordant - discordant
  const statistic = difference / 2 / Math.sqrt(permutationVariance(margins))
  return {
    concordant: concordant / 2,
    discordant: discordant / 2,
    gamma: concordant + discordant === 0 ? null : gamma(table, pairs, concordant, discordant, z),
    tauB: tauB(table, margins, pairs, difference, z),
    z: statistic,
    pValue: normalTwoSided(statistic),
  }
}

/** Of concordant less discordant pairs when every order is as likely (Kendall 1970, Rank Correlation Methods). */
function permutationVariance({ rows, columns, total }: Margins): number {
  const over = (sums: Float64Array, of: (t: number) => number) => sums.reduce((all, sum) => all + of(sum), 0)
  const pairs = (t: number) => t * (t - 1)
  const triples = (t: number) => t * (t - 1) * (t - 2)
  const weighted = (t: number) => t * (t - 1) * (2 * t + 5)
  const untied = weighted(total) - over(rows, weighted) - over(columns, weighted)
  const bothTied = (over(rows, pairs) / total) * (over(columns, pairs) / (total - 1))
  const tripled =
    total > 2 ? ((over(rows, triples) / total) * (over(columns, triples) / (total - 1))) / (total - 2) : 0
  return untied / 18 + bothTied / 2 + tripled / 9
}

type Pairs = { readonly alike: Float64Array; readonly opposite: Float64Array }

/** For each cell, how many answers lie beyond it the same way on both questions, and opposite ways. */
function pairsOfCells(table: CrossTable): Pairs {
  const { rows, columns } = table
  const upTo = new Float64Array((rows + 1) * (columns + 1))
  const before = (row: number, column: number) => upTo[row * (columns + 1) + column] ?? 0
  for (let r = 0; r < rows; r += 1)
    for (let c = 0; c < columns; c += 1)
      upTo[(r + 1) * (columns + 1) + c + 1] =
        cell(table, r, c) + before(r, c + 1) + before(r + 1, c) - before(r, c)
  const all = before(rows, columns)
  const quadrants = (place: number) => {
    const [r, c] = [Math.floor(place / columns), place % columns]
    const [upperLeft, lowerLeft] = [before(r, c), before(rows, c) - before(r + 1, c)]
    const upperRight = before(r, columns) - before(r, c + 1)
    const lowerRight = all - before(r + 1, columns) - before(rows, c + 1) + before(r + 1, c + 1)
    return { alike: upperLeft + lowerRight, opposite: lowerLeft + upperRight }
  }
  return {
    alike: table.counts.map((_, place) => quadrants(place).alike),
    opposite: table.counts.map((_, place) => quadrants(place).opposite),
  }
}

function gamma(table: CrossTable, pairs: Pairs, concordant: number, discordant: number, z: number) {
  const both = concordant + discordant
  const spread = table.counts.reduce((sum, count, place) => {
    const pull = discordant * (pairs.alike[place] ?? 0) - concordant * (pairs.opposite[place] ?? 0)
    return sum + count * (pull / both) ** 2
  }, 0)
  return withInterval((concordant - discordant) / both, (4 * Math.sqrt(spread)) / both, z)
}

function tauB(table: CrossTable, margins: Margins, pairs: Pairs, difference: number, z: number) {
  const { total } = margins
  const untied = (sums: Float64Array) => sums.reduce((left, sum) => left - sum * sum, total * total)
  const [untiedRows, untiedColumns] = [untied(margins.rows), untied(margins.columns)]
  const scale = Math.sqrt(untiedRows) * Math.sqrt(untiedColumns)
  const estimate = difference / scale
  const pulls = table.counts.map((_, place) => {
    const [row, column] = [Math.floor(place / table.columns), place % table.columns]
    const ties = (margins.rows[row] ?? 0) * untiedColumns + (margins.columns[column] ?? 0) * untiedRows
    return (
      (2 * ((pairs.alike[place] ?? 0) - (pairs.opposite[place] ?? 0)) + (estimate * ties) / scale) / total
    )
  })
  const mean = table.counts.reduce((sum, count, place) => sum + count * (pulls[place] ?? 0), 0) / total
  const spread = table.counts.reduce(
    (sum, count, place) => sum + count * ((pulls[place] ?? 0) - mean) ** 2,
    0,
  )
  return withInterval(estimate, (Math.sqrt(spread) * total) / scale, z)
}

function withInterval(estimate: number, standardError: number, z: number): RankAssociation {
  const reach = z * standardError
  return {
    estimate,
    standardError,
    lower: Math.max(-1, estimate - reach),
    upper: Math.min(1, estimate + reach),
  }
}
