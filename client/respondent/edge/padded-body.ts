/** Answers go in steps of 16 KiB, which hold what nearly everybody says. */
export const answersStep = 16 * 1024
/** A code with a blinded ticket. */
export const codeStep = 1024

/**
 * The JSON of a request, filled up to a multiple of a step, so that its length on the wire does not tell a
 * school's or a family's network how much somebody wrote. Counted in bytes: a letter may be more than one.
 */
export function paddedBody(content: object, step: number): string {
  const bare = new TextEncoder().encode(JSON.stringify({ ...content, padding: '' })).length
  return JSON.stringify({ ...content, padding: '.'.repeat(Math.ceil(bare / step) * step - bare) })
}
