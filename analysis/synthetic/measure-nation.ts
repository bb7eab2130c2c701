import type { Answers } from '../../surveys/model/answer.ts'
import type { SyntheticNation } from './synthetic-nation.ts'

/** True or false for an answer that counts; null where there is no valid answer. */
export type Feature = (answers: Answers) => boolean | null

export function answered(item: string, ...codes: readonly string[]): Feature {
  return (answers) => {
    const answer = answers[item]
    return answer !== undefined && 'code' in answer ? codes.includes(answer.code) : null
  }
}

/** Whether a question with several answers has this one among them. */
export function mentioned(item: string, code: string): Feature {
  return (answers) => {
    const answer = answers[item]
    return answer !== undefined && 'codes' in answer ? answer.codes.includes(code) : null
  }
}

export function both(first: Feature, second: Feature): Feature {
  return (answers) => {
    const [one, other] = [first(answers), second(answers)]
    return one === null || other === null ? null : one && other
  }
}

const wellbeingScales = ['life-satisfaction', 'worthwhile', 'hopeful', 'happy-yesterday']

/** The mean of the four wellbeing scales over all valid answers to all four; our composite, not another programme's. */
export function wellbeingMean(counts: (mean: number) => boolean): Feature {
  return (answers) => {
    const values = wellbeingScales.flatMap((item) => {
      const answer = answers[item]
      return answer !== undefined && 'code' in answer ? [Number(answer.code)] : []
    })
    if (values.length < wellbeingScales.length) return null
    return counts(values.reduce((sum, value) => sum + value, 0) / values.length)
  }
}

/** Percentage with the feature of all who gave a valid answer (and, with `among`, have that one too), both waves together. */
export function percentage(
  feature: Feature,
  among: Feature = () => true,
): (nation: SyntheticNation) => number {
  return (nation) => {
    const all = nation.localAuthorities.flatMap(({ waves }) => waves.flatMap(({ responses }) => responses))
    return share(all.map(({ answers }) => (among(answers) === true ? feature(answers) : null)))
  }
}

/** One value a response, both waves of every authority in order: 1 or 0, 255 without a valid answer. */
export function featureValues(nation: SyntheticNation, feature: Feature): Uint8Array {
  const found = nation.localAuthorities.flatMap(({ waves }) =>
    waves.flatMap(({ responses }) => responses.map(({ answers }) => feature(answers))),
  )
  return Uint8Array.from(found, (each) => (each === null ? 255 : Number(each)))
}

/** One percentage an authority, of those with at least `fewest` valid answers in both waves together. */
export function percentageByAuthority(
  nation: SyntheticNation,
  feature: Feature,
  fewest: number,
): readonly number[] {
  return nation.localAuthorities.flatMap(({ waves }) => {
    const found = waves.flatMap(({ responses }) => responses.map(({ answers }) => feature(answers)))
    return found.filter((each) => each !== null).length >= fewest ? [share(found)] : []
  })
}

function share(found: readonly (boolean | null)[]): number {
  const valid = found.filter((each) => each !== null)
  return (100 * valid.filter((each) => each).length) / valid.length
}
