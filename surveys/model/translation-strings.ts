import { ownValue } from './own-value.ts'

/** The texts of one part of a language by their place, such as `items.settled.options.very`. */
export type Strings = Readonly<Record<string, string>>

/** What says which words these are, and is the same or different for reasons of its own: nothing to translate. */
const notTranslated = new Set(['instrument', 'version', 'language', 'direction', 'name'])

/** Every text of some words, flat, so that two languages can be laid side by side whatever their shape. */
export function stringsOf(words: object): Strings {
  return Object.fromEntries(
    Object.entries(words)
      .filter(([key]) => !notTranslated.has(key))
      .flatMap(([key, value]) => flat(value, key)),
  )
}

const pluralCategories = new Set(['zero', 'one', 'two', 'few', 'many', 'other'])

/** Plural forms stand at `sending.retryIn#few`: each language has its own set of them. */
function flat(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  const entries = Object.entries(value)
  const plural =
    Object.hasOwn(value, 'other') &&
    !path.endsWith('.options') &&
    entries.every(([key]) => pluralCategories.has(key))
  return entries.flatMap(([key, each]) => flat(each, `${path}${plural ? '#' : '.'}${key}`))
}

/**
 * The source text that a place translates. A plural form that the source does not have translates its `other`;
 * a label for this item's own yes and no (Welsh) has no source and needs none.
 */
export function sourceOf(source: Strings, place: string): string | undefined {
  return ownValue(source, place) ?? ownValue(source, place.replace(/#\w+$/, '#other'))
}

/** Places that only some languages need. */
export function isOptionalPlace(place: string): boolean {
  return /#(zero|one|two|few|many)$|^items\.[^.]+\.labels\.[^.]+$/.test(place)
}
