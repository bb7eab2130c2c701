import type { ComparedPair } from '../compare/compare-pairs.ts'
import { wholePercent } from '../disclosure/whole-percent.ts'

/** A verdict of D8 in words, with the smallest difference this base could have shown. */
export function comparisonWords(
  { verdict, difference, smallestDetectable, rise, fall }: ComparedPair,
  than: string,
): string {
  const points = Math.abs(wholePercent(100 * difference))
  const showing =
    rise === null && fall === null
      ? 'This base would have shown no difference, however large.'
      : `This base would have shown a difference of ${smallestDetectable} points.`
  switch (verdict) {
    case 'higher':
      return `Higher than ${than} by ${points} points. ${showing}`
    case 'lower':
      return `Lower than ${than} by ${points} points. ${showing}`
    case 'similar':
      return `Similar to ${than}. ${showing}`
    case 'not-enough-answers':
      return `Not enough answers to tell whether it differs from ${than}. ${showing}`
  }
}

/** Columns that every comparison has, and what they are. */
export const comparisonColumns = {
  difference: 'Own minus comparator, as a proportion',
  differenceLower: 'Lower end of its 95 % interval (Newcombe)',
  differenceUpper: 'Upper end of its 95 % interval (Newcombe)',
  z: 'Test statistic, standard normal if there were no difference',
  pValue: 'Two-sided p value',
  adjustedP: 'p value after Benjamini and Hochberg over the family',
  verdict: 'higher, lower, similar or not-enough-answers, by the rule of the project',
  verdictInWords: 'The verdict as a sentence',
  smallestDetectable:
    'Smallest true difference, in percentage points, that this base would have shown four times in five, in the harder direction',
  smallestRise: 'The same upwards, as a proportion; null where none could be shown',
  smallestFall: 'The same downwards, as a proportion; null where none could be shown',
} as const

export function comparisonRow(compared: ComparedPair, than: string) {
  return {
    difference: compared.difference,
    differenceLower: compared.differenceInterval.lower,
    differenceUpper: compared.differenceInterval.upper,
    z: compared.z,
    pValue: compared.pValue,
    adjustedP: compared.adjustedP,
    verdict: compared.verdict,
    verdictInWords: comparisonWords(compared, than),
    smallestDetectable: compared.smallestDetectable,
    smallestRise: compared.rise,
    smallestFall: compared.fall,
  }
}
