import type { Fault } from '../model/fault.ts'
import type { Remark, Rule } from './rule.ts'
import type { CheckedTranslation, Subject } from './subject.ts'

/** A rule that looks at translations alone, and so also at the words that belong to no instrument. */
export type TranslationRule = {
  readonly levels: Rule['levels']
  readonly check: (subject: Pick<Subject, 'translations'>) => readonly Remark[]
}

/** Where a text of a translation stands. The part is named only where it is not the version that is checked. */
export function placeOf(
  { language, part: { part } }: Pick<CheckedTranslation, 'language' | 'part'>,
  place?: string,
): Fault['path'] {
  const ofVersion = part.includes('@')
  return ['words', language, ...(ofVersion ? [] : [part]), ...(place === undefined ? [] : place.split('.'))]
}
