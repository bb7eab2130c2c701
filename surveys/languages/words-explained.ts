import type { Glossary, GlossaryEntry } from '../model/glossary.ts'

/** More than two would stand between a child and the answers. */
const most = 2

/**
 * The words of care in these texts, longest first, so that "foster carer" is not also "carer". A plural counts,
 * and so does a Welsh word that begins with another letter after "dy": the first letter is left out of account in
 * words long enough to be known without it.
 */
export function wordsExplained(texts: readonly string[], glossary: Glossary): readonly GlossaryEntry[] {
  let left = ` ${texts.join(' . ').toLowerCase()} `
  const entries = Object.values(glossary.entries).sort((one, other) => other.term.length - one.term.length)
  const found = entries.filter(({ term }) => {
    const pattern = patternOf(term.toLowerCase(), glossary.language)
    const stands = pattern.test(left)
    if (stands) left = left.replace(pattern, ' ')
    return stands
  })
  return found.slice(0, most)
}

function patternOf(term: string, language: string): RegExp {
  const escaped = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  if (language === 'cy' && term.length > 5)
    return new RegExp(`[^\\p{L}]\\p{L}{0,2}${escaped.slice(1)}(?![\\p{L}])`, 'u')
  return new RegExp(`[^\\p{L}]${escaped}s?(?![\\p{L}])`, 'u')
}
