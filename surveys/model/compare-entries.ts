import type { KeyedField, PaperEntry } from './paper-entry.ts'

/** The fields at which two typings of one form differ, in the order of `fields`. */
export const differingFields = (
  fields: readonly string[],
  one: PaperEntry,
  other: PaperEntry,
): readonly string[] => fields.filter((field) => !sameKeyed(one[field], other[field]))

/** Words are typed once: somebody else only says that there are some. The order of ticks is nobody's business. */
export function sameKeyed(one: KeyedField | undefined, other: KeyedField | undefined): boolean {
  return plain(one) === plain(other)
}

function plain(keyed: KeyedField | undefined): string {
  if (keyed === undefined) return ''
  if ('text' in keyed || 'written' in keyed) return 'words'
  return 'mark' in keyed ? `mark ${keyed.mark}` : `boxes ${keyed.boxes.toSorted().join(' ')}`
}
