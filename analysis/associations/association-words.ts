import { wholePercent } from '../disclosure/whole-percent.ts'
import type { Association } from './model-outcome.ts'

/**
 * An odds ratio as a sentence that cannot be read as "times as likely": the adjusted percentages stand in it.
 */
export function associationWords(
  { item, code, reference, adjusted, effect }: Association,
  outcome: string,
): string {
  const ratio = adjusted.value.toPrecision(2)
  const points = (value: number) => wholePercent(100 * value)
  const certain = effect.lower > 0 || effect.upper < 0
  const unsure = certain ? '' : ' These answers cannot tell it from no difference.'
  if (effect.withCode === null || effect.withReference === null) {
    return `One unit more of ${item} goes with ${points(effect.value)} points of ${outcome} (odds times ${ratio}), all else equal.${unsure}`
  }
  const [own, other] = [points(effect.withCode), points(effect.withReference)]
  return `${own} % have ${outcome} with ${item} ${code} and ${other} % with ${reference}, all else equal (odds ${ratio} times as high).${unsure}`
}
