import type { Band } from '../model/instrument.ts'
import type { Text } from './texts.ts'

/**
 * The helper's pages are for a grown-up. At 4-7 so are the title and the long form of the assent: the child is told the
 * short one, which stands with the words that the child hears.
 */
export function childReads({ role }: Text, band: Band): boolean {
  if (role === 'helper') return false
  return band !== '4-7' || (role !== 'assent' && role !== 'title')
}
