import { itemPlaces } from '../../model/item-places.ts'
import { measuresOf } from '../measures.ts'
import type { Rule } from '../rule.ts'

/** At eight to ten, eleven steps are kept for life as a whole, where the UK's figures use them; words do better elsewhere. */
export const numbersForAPartOfLife: Rule = {
  levels: { '4-7': null, '8-10': 'warning', '11-17': null, '16-25': null },
  check: (subject) =>
    itemPlaces(subject.instrument)
      .filter(({ item }) => item.kind === 'scale-0-10')
      .filter(
        ({ item }) => !measuresOf(item.id, subject).some(({ indicator }) => indicator.domain === 'wellbeing'),
      )
      .map(({ path }) => ({
        path: [...path, 'kind'],
        message: 'Use three to five worded answers here; keep 0 to 10 for life as a whole.',
      })),
}
