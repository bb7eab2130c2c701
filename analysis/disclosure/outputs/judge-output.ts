import { type DisclosurePolicy, lowestThreshold } from '../policy.ts'

/** Whom a figure is about, and the counts it could be turned back into. */
export type JudgedPopulation = {
  readonly label: string
  readonly base: number
  readonly cells: readonly { readonly label: string; readonly count: number; readonly sensitive?: boolean }[]
  readonly spareDegrees?: number
}

/** An output released before, as the rows of the data at hand that it was about. */
export type EarlierOutput = {
  readonly name: string
  /** Rows it selected, ascending; rows of waves that are not in these data are only counted. */
  readonly rows: Uint32Array
  readonly rowsElsewhere: number
  /** Its populations by what they are called, so that like is compared with like. */
  readonly bases: readonly { readonly label: string; readonly base: number }[]
}

/**
 * What the people of a model over a whole benchmark set are called in the ledger: they left no question of it out, and are
 * compared with whomever a later output is about.
 */
export const everybodyInModel = 'everybody in the model'

export type OutputVerdict = 'released' | 'needs-a-reader' | 'refused'

/** The verdict with every reason in words; a released output has none. */
export type Judgement = { readonly verdict: OutputVerdict; readonly reasons: readonly string[] }

export type JudgeInput = {
  readonly populations: readonly JudgedPopulation[]
  readonly dataSize: number
  readonly rows: Uint32Array
  readonly earlier: readonly EarlierOutput[]
}

/**
 * Judges one researcher's output by rule, as a reader in a secure setting would first (Handbook on Statistical
 * Disclosure Control for Outputs): what passes every rule of thumb is released; what fails one that depends on the
 * case waits for a person; what would give people away is refused, and no reader can let it through.
 */
export function judgeOutput(input: JudgeInput, policy: DisclosurePolicy): Judgement {
  const refused = [
    ...selectionFaults(input, policy),
    ...input.populations.flatMap((each) => refusals(each, policy)),
  ]
  if (input.populations.length === 0) refused.push('Nothing says whom these figures are about.')
  if (refused.length > 0) return { verdict: 'refused', reasons: refused }
  const doubts = [
    ...input.populations.flatMap((each) => doubtsAbout(each, policy)),
    ...baseDoubts(input, policy),
  ]
  return doubts.length > 0
    ? { verdict: 'needs-a-reader', reasons: doubts }
    : { verdict: 'released', reasons: [] }
}

function refusals(
  { label, base, cells, spareDegrees }: JudgedPopulation,
  policy: DisclosurePolicy,
): string[] {
  const reasons: string[] = []
  if (base < policy.threshold) {
    reasons.push(
      `${label}: fewer than ${policy.threshold} answers. Put groups or waves together, or ask for fewer breakdowns at once.`,
    )
  }
  const few = cells.find(({ count }) => count > 0 && count < lowestThreshold)
  if (few) {
    reasons.push(
      `${label}: fewer than ${lowestThreshold} gave one of the answers (${few.label}). Put codes together, or groups, or waves.`,
    )
  }
  if (cells.some(({ count, sensitive }) => sensitive === true && count > policy.dominantShare * base)) {
    reasons.push(
      `${label}: nearly everyone gave the same sensitive answer, which would tell of each of them. Ask for a wider group.`,
    )
  }
  if (spareDegrees !== undefined && spareDegrees < policy.spareDegrees) {
    reasons.push(
      `${label}: the model has almost as many parameters as observations and would give answers away. Use fewer predictors.`,
    )
  }
  return reasons
}

function doubtsAbout({ label, base, cells }: JudgedPopulation, policy: DisclosurePolicy): string[] {
  const least = policy.smallestAnswerCount
  return cells.flatMap(({ label: answer, count }) => {
    if (count === 0) {
      return [
        `${label}: nobody gave one of the answers (${answer}). A reader has to see that this tells on nobody.`,
      ]
    }
    if (count < least) {
      return [`${label}: only ${lowestThreshold} to ${least - 1} gave one of the answers (${answer}).`]
    }
    const rest = base - count
    return rest > 0 && rest < least ? [`${label}: all but a few gave the same answer (${answer}).`] : []
  })
}

/** Two selections that differ by a few people are those people, once both have been released. */
function selectionFaults({ dataSize, rows, earlier }: JudgeInput, { threshold }: DisclosurePolicy): string[] {
  const leftOut = dataSize - rows.length
  const small =
    leftOut > 0 && leftOut < threshold
      ? [
          `The selection leaves out fewer than ${threshold} people, who could be worked out as the difference. Select fewer people, or all.`,
        ]
      : []
  return small.concat(
    earlier.flatMap((other) => {
      const shared = countShared(rows, other.rows)
      const [here, there] = [rows.length - shared, other.rows.length - shared + other.rowsElsewhere]
      if (here + there === 0 || here >= threshold || there >= threshold) return []
      return [
        `The people of this output and of “${other.name}”, released before, differ by fewer than ${threshold}, who could be worked out as the difference. Ask for the same people, or for others altogether.`,
      ]
    }),
  )
}

/** The same people, and a few fewer of them with an answer: those few are known once both bases are. */
function baseDoubts({ populations, rows, earlier }: JudgeInput, { threshold }: DisclosurePolicy): string[] {
  const same = earlier.filter(
    (other) =>
      other.rowsElsewhere === 0 &&
      other.rows.length === rows.length &&
      countShared(rows, other.rows) === rows.length,
  )
  return same.flatMap((other) => {
    const close = populations.find(({ label, base }) =>
      other.bases.some(
        (before) =>
          (before.label === label || before.label === everybodyInModel) &&
          before.base !== base &&
          Math.abs(before.base - base) < threshold,
      ),
    )
    return close
      ? [
          `${close.label}: its base differs from one of “${other.name}”, released before about the same people, by fewer than ${threshold}.`,
        ]
      : []
  })
}

/** How many numbers two ascending lists have in common. */
function countShared(one: Uint32Array, other: Uint32Array): number {
  let [left, right, shared] = [0, 0, 0]
  while (left < one.length && right < other.length) {
    const difference = (one[left] ?? 0) - (other[right] ?? 0)
    if (difference === 0) shared += 1
    if (difference <= 0) left += 1
    if (difference >= 0) right += 1
  }
  return shared
}
