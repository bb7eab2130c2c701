import { compareUnits, type UnitComparison } from '../../analysis/compare/compare-units.ts'
import { normalQuantile } from '../../analysis/statistics/normal-quantile.ts'
import { type RandomSource, randomSource } from '../../analysis/synthetic/random-source.ts'
import type { Tally } from '../../analysis/tabulate/tally.ts'

/** A nation to compare in: how many answers each authority has, and how much authorities truly differ. */
export type Scene = {
  readonly bases: readonly number[]
  /** Standard deviation between authorities of overall wellbeing and of each item's own scale. */
  readonly spread: number
}

export type Flags = {
  /** Mean flags a report, over all authorities. */
  readonly mean: number
  /** Share of reports with one flag or more. */
  readonly any: number
}

export const indicatorCount = 40
const normal = (random: RandomSource) => normalQuantile((random() * 4294967295 + 0.5) / 4294967296)

/** Shares from 5 to 95 %, each tied to one wellbeing by 0.45: answers of one person go together, as in life. */
const thresholds = Array.from({ length: indicatorCount }, (_, place) =>
  normalQuantile(0.05 + (0.9 * place) / (indicatorCount - 1)),
)
const loading = 0.45

/** Everyone answers everything; nobody differs but by chance and `spread`. */
function drawTallies({ bases, spread }: Scene, random: RandomSource): readonly (readonly Tally[])[] {
  const byUnit = bases.map((base) => {
    const shift = spread * normal(random)
    const own = thresholds.map(() => spread * normal(random))
    const positive = new Uint32Array(indicatorCount)
    for (let person = 0; person < base; person += 1) {
      const wellbeing = normal(random) + shift
      for (let item = 0; item < indicatorCount; item += 1) {
        const scale =
          loading * wellbeing + Math.sqrt(1 - loading * loading) * normal(random) + (own[item] ?? 0)
        if (scale < (thresholds[item] ?? 0)) positive[item] = (positive[item] ?? 0) + 1
      }
    }
    return { base, positive }
  })
  return thresholds.map((_, item) =>
    byUnit.map(({ base, positive }) => {
      const yes = positive[item] ?? 0
      return { base, positive: yes, negative: base - yes }
    }),
  )
}

/** The rules that could have been used, beside the one that is. */
export const rules: Readonly<Record<string, (found: UnitComparison) => boolean>> = {
  'each test at 5 %': ({ compared }) => compared.pValue <= 0.05,
  'its interval leaves out the others (traffic lights)': ({ compared, rest }) =>
    compared.interval.lower > rest.proportion || compared.interval.upper < rest.proportion,
  'Benjamini and Hochberg': ({ compared }) => compared.adjustedP <= 0.05,
  'the rule: with 5 points at least': ({ compared }) =>
    compared.verdict === 'higher' || compared.verdict === 'lower',
}

/** Flags of every rule, without and with the usual spread allowed for, over `replicates` nations. */
export function falseFlags(
  scene: Scene,
  replicates: number,
  seed: number,
): Readonly<Record<string, readonly [plain: Flags, spreadAllowed: Flags]>> {
  const random = randomSource(seed, 'flags', scene.spread, scene.bases.length)
  const names = Object.keys(rules)
  const sums = new Map(names.map((name) => [name, [0, 0, 0, 0]]))
  for (let replicate = 0; replicate < replicates; replicate += 1) {
    const tallies = drawTallies(scene, random)
    for (const [place, overDispersion] of [false, true].entries()) {
      const found = compareUnits(tallies, { overDispersion })
      for (const name of names) {
        const flags = new Uint32Array(scene.bases.length)
        for (const each of found) if (rules[name]?.(each)) flags[each.unit] = (flags[each.unit] ?? 0) + 1
        const sum = sums.get(name) ?? [0, 0, 0, 0]
        sum[2 * place] = (sum[2 * place] ?? 0) + flags.reduce((all, each) => all + each, 0)
        sum[2 * place + 1] = (sum[2 * place + 1] ?? 0) + flags.filter((each) => each > 0).length
      }
    }
  }
  const reports = replicates * scene.bases.length
  return Object.fromEntries(
    names.map((name) => {
      const [flags = 0, any = 0, flagsAllowed = 0, anyAllowed = 0] = sums.get(name) ?? []
      return [
        name,
        [
          { mean: flags / reports, any: any / reports },
          { mean: flagsAllowed / reports, any: anyAllowed / reports },
        ] as const,
      ]
    }),
  )
}
