import type { LocalisedItem } from '../../surveys/model/localised-instrument.ts'

/** The answers that count, in words: “Always” or “Most of the time”; 7 to 10. */
export function countedWords(item: LocalisedItem, codes: readonly string[]): string {
  const counted = item.options.filter(({ code }) => codes.includes(code)).map(({ label }) => label)
  const [first, last] = [counted[0], counted.at(-1)]
  if (item.kind === 'scale-0-10' && first !== undefined && counted.length > 1) return `${first} to ${last}`
  const quoted = counted.map((label) => `“${label}”`)
  return quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} or ${quoted.at(-1)}` : (quoted[0] ?? '')
}
