import { grouped } from '../grouped.ts'
import type { Facts } from './read-facts.ts'
import type { Found } from './solve-facts.ts'

/**
 * What children wrote: two quotes under one theme of a page, one text in two places, or any words in a report that hides
 * how many answered, or of fewer than the threshold.
 */
export function attackQuotes({ quotes, answered }: Facts, threshold: number): readonly Found[] {
  const twice = (name: string, keyOf: (quote: Facts['quotes'][number]) => string): readonly Found[] =>
    [...grouped(quotes, keyOf)].flatMap(([key, all]) =>
      all.length > 1 ? [{ what: `${key}: ${name}`, least: all.length, most: all.length }] : [],
    )
  return [
    ...twice('two of one theme', ({ where, theme }) => `${where} ${theme}`),
    ...twice('the same words twice', ({ text }) => text),
    ...quotes.flatMap(({ where }) => {
      const people = answered.get(where) ?? 0
      return people < threshold ? [{ what: `${where}: quoted`, least: people, most: people }] : []
    }),
  ]
}
