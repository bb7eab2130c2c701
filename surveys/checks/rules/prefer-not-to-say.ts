import { errorAtEveryAge, type Rule } from '../rule.ts'

/** Where it hurts, a way to decline that is neither an answer nor a lie (ONS offers it at every question). */
export const preferNotToSay: Rule = {
  levels: errorAtEveryAge,
  check: ({ instrument }) =>
    instrument.sections.flatMap((section, sectionPosition) =>
      section.items.flatMap((item, itemPosition) =>
        !section.sensitive || item.preferNotToSay || item.kind === 'free-text'
          ? []
          : [
              {
                path: ['sections', sectionPosition, 'items', itemPosition, 'preferNotToSay'],
                message: 'Its section is sensitive: offer “I’d rather not say”.',
              },
            ],
      ),
    ),
}
