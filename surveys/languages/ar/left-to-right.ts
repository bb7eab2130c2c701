/**
 * Keeps a number of several groups in its own order: between Arabic words "0800 1111" would be shown, and dialled,
 * as "1111 0800" (Unicode's isolates, UAX 9).
 */
export function leftToRight(text: string): string {
  return `\u2066${text}\u2069`
}

/** For a name whose script we do not know, so that its marks stay with it. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
