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

function flat(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, each]) => flat(each, `${path}.${key}`))
}
