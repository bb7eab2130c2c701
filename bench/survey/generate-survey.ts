import { createHash } from 'node:crypto'

/**
 * A made-up survey of a million people, the same on every machine: a local authority, 8 subgroup variables, 40
 * indicators and 12 further items a person, column after column, one byte each, 255 missing.
 *
 * This is the project's shared reference generator (20240601), which R's times and checksums were measured on, taken
 * over draw for draw: any change of order would make another survey, and `surveySha256` would say so.
 */
export type SurveyColumn = { readonly name: string; readonly levels: number; readonly values: Uint8Array }
export type Survey = {
  readonly size: number
  readonly columns: readonly SurveyColumn[]
  readonly sha256: string
}

export const surveySha256 = '51cef49368e9e9de3220da0e4cf4b387cf4991928b2aef2019888db0ca55288b'
export const surveyAuthorities = 150
export const surveyMissing = 255

export function generateSurvey(size = 1_000_000, seed = 20240601): Survey {
  const draw = xoshiro128(seed)
  const columns: SurveyColumn[] = []
  const add = (name: string, levels: number): Uint8Array => {
    const values = new Uint8Array(size)
    columns.push({ name, levels, values })
    return values
  }

  const authority = add('la', surveyAuthorities)
  fillAuthorities(authority, draw)
  const effects = Array.from(
    { length: surveyAuthorities },
    () => (draw() + draw() + draw() + draw() - 2) * 0.6,
  )
  const position = new Float32Array(size)
  for (let row = 0; row < size; row += 1) position[row] = (draw() + draw() + draw() - 1.5) * 1.6

  const groups = subgroups.map(([name, shares]) => {
    const values = add(name, shares.length)
    pickShares(values, shares, draw)
    return values
  })
  const indicators = Array.from({ length: 40 }, (_, place) => {
    const number = place + 1
    const levels = number <= 30 ? 2 : number <= 36 ? 3 : 5
    return { levels, values: add(`ind${String(number).padStart(2, '0')}`, levels) }
  })
  for (let number = 2; number <= 40; number += 1) {
    const indicator = indicators[number - 1]
    if (indicator === undefined) break
    const base = -1 + 2.5 * draw()
    const load = 0.3 + 0.9 * draw()
    const group = groups[number % 8] ?? authority
    const slope = (draw() - 0.5) * 0.5
    const spread = 0.3 + draw()
    const { levels, values } = indicator
    for (let row = 0; row < size; row += 1) {
      const effect = effects[((authority[row] ?? 0) * 7 + number * 13) % surveyAuthorities] ?? 0
      const score = base + load * (position[row] ?? 0) + slope * (group[row] ?? 0) + spread * effect
      values[row] = levels === 2 ? (draw() < logistic(score) ? 1 : 0) : level(draw(), levels, score)
    }
  }
  fillOutcome(indicators, groups, authority, effects, draw)
  for (let number = 1; number <= 12; number += 1) {
    const levels = number <= 4 ? 11 : 5
    const values = add(`oth${String(number).padStart(2, '0')}`, levels)
    for (let row = 0; row < size; row += 1) {
      const share = 0.55 + 0.18 * (position[row] ?? 0) + (draw() + draw() - 1) * 0.35
      values[row] = Math.max(0, Math.min(levels - 1, Math.floor(share * levels)))
    }
  }
  const hash = createHash('sha256')
  columns.forEach(({ values }, place) => {
    if (place > 0) for (let row = 0; row < size; row += 1) if (draw() < 0.01) values[row] = surveyMissing
    hash.update(values)
  })
  return { size, columns, sha256: hash.digest('hex') }
}

const subgroups: readonly (readonly [name: string, shares: readonly number[]])[] = [
  ['gender', [0.47, 0.5, 0.03]],
  ['age_band', [0.2, 0.3, 0.35, 0.15]],
  ['placement', [0.55, 0.15, 0.12, 0.1, 0.08]],
  ['disability', [0.8, 0.2]],
  ['n_placements', [0.35, 0.3, 0.2, 0.15]],
  ['ethnicity', [0.74, 0.08, 0.08, 0.06, 0.04]],
  ['uasc', [0.94, 0.06]],
  ['time_in_care', [0.25, 0.3, 0.25, 0.2]],
]

const logistic = (score: number) => 1 / (1 + Math.exp(-score))

function level(chance: number, levels: number, score: number): number {
  let reached = 0
  for (let step = 1; step < levels; step += 1) if (chance < logistic(score - (step - 1) * 0.9)) reached = step
  return reached
}

/** Sizes are unequal, the largest about twelve times the smallest. */
function fillAuthorities(values: Uint8Array, draw: () => number): void {
  const sizes = Array.from({ length: surveyAuthorities }, () => 1 + 11 * draw() ** 3)
  const upTo: number[] = []
  sizes.reduce((sum, each, place) => {
    upTo[place] = sum + each
    return sum + each
  }, 0)
  const total = upTo[surveyAuthorities - 1] ?? 0
  for (let row = 0; row < values.length; row += 1) {
    const chance = draw() * total
    let low = 0
    let high = surveyAuthorities - 1
    while (low < high) {
      const middle = (low + high) >> 1
      if ((upTo[middle] ?? 0) > chance) high = middle
      else low = middle + 1
    }
    values[row] = low
  }
}

function pickShares(values: Uint8Array, shares: readonly number[], draw: () => number): void {
  const upTo: number[] = []
  shares.reduce((sum, share, place) => {
    upTo[place] = sum + share
    return sum + share
  }, 0)
  for (let row = 0; row < values.length; row += 1) {
    const chance = draw()
    let code = 0
    while (code < shares.length - 1 && (upTo[code] ?? 0) <= chance) code += 1
    values[row] = code
  }
}

const slopes = [0.405, 0.2, 0.1, 0.3, 0, 0.15, 0.25, 0.05, 0, 0.35]
const shifts: readonly (readonly number[])[] = [
  [0, 0.15, -0.6],
  [0, -0.1, -0.25, -0.5],
  [0, 0.1, -0.5, -0.3, -0.2],
]
const placementsShift = [0, -0.05, -0.15, -0.3]

/** The outcome ind01: ten indicators, five subgroup variables and the authority. Added up in this order, to the bit. */
function fillOutcome(
  indicators: readonly { readonly values: Uint8Array }[],
  groups: readonly Uint8Array[],
  authority: Uint8Array,
  effects: readonly number[],
  draw: () => number,
): void {
  const [outcome, ...others] = indicators.map(({ values }) => values)
  if (outcome === undefined) return
  for (let row = 0; row < outcome.length; row += 1) {
    let score = -2 + (effects[authority[row] ?? 0] ?? 0)
    for (let place = 0; place < slopes.length; place += 1) {
      score += (slopes[place] ?? 0) * (others[place]?.[row] ?? 0)
    }
    const [first = [], second = [], third = []] = shifts
    score +=
      (first[groups[0]?.[row] ?? 0] ?? 0) +
      (second[groups[1]?.[row] ?? 0] ?? 0) +
      (third[groups[2]?.[row] ?? 0] ?? 0) -
      0.35 * (groups[3]?.[row] ?? 0) +
      (placementsShift[groups[4]?.[row] ?? 0] ?? 0)
    outcome[row] = draw() < logistic(score) ? 1 : 0
  }
}

/** xoshiro128** seeded by splitmix32. */
function xoshiro128(seed: number): () => number {
  let state = seed
  const word = () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed ^= mixed >>> 15
    mixed = Math.imul(mixed, 0x735a2d97)
    return (mixed ^ (mixed >>> 15)) >>> 0
  }
  let [a, b, c, d] = [word(), word(), word(), word()]
  return () => {
    const five = Math.imul(b, 5)
    const drawn = Math.imul((five << 7) | (five >>> 25), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return drawn / 4294967296
  }
}
