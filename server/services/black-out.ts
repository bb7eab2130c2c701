export type Range = { readonly start: number; readonly end: number }

/** The same for a name of three letters and of ten: how long it was would help to guess it. */
export const leftOut = '[…]'

/**
 * The text with the ranges (in UTF-16 units, end excluded) left out. Two that only a space parts become one: "Anna
 * Maria" must not show that it is two words. Made here from the original, so that nothing can be put into a child's
 * mouth.
 */
export function blackOut(text: string, ranges: readonly Range[]): string {
  const marked = text.split('').map(() => false)
  for (const { start, end } of ranges) marked.fill(true, Math.max(start, 0), Math.min(end, text.length))
  let made = ''
  let place = 0
  while (place < text.length) {
    if (marked[place] !== true) {
      made += text[place]
      place += 1
      continue
    }
    let end = place
    while (end < text.length && (marked[end] === true || /^\s+$/.test(gapAfter(text, marked, end)))) end += 1
    made += leftOut
    place = end
  }
  return wellFormed(made)
}

/** What stands unmarked from here to the next mark; '' when there is no next. */
function gapAfter(text: string, marked: readonly boolean[], from: number): string {
  const next = marked.indexOf(true, from)
  return next === -1 ? '' : text.slice(from, next)
}

/** A range that cut a character of two units in half leaves the other half behind. */
const wellFormed = (text: string): string =>
  text.replaceAll(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
