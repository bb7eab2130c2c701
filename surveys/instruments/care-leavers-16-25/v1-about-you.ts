import type { Section } from '../../model/instrument.ts'

/* Asked last, in broad groups. Who shares the home is many-ticks because homes are: a partner, a child, a friend. */
const personal = { notSure: true, preferNotToSay: true } as const

export const aboutYou: Section = {
  id: 'about-you',
  sensitive: true,
  items: [
    {
      id: 'age',
      kind: 'single-choice',
      ordered: true,
      options: ['16-17', '18-20', '21-25'],
      notSure: false,
      preferNotToSay: true,
    },
    {
      id: 'gender',
      kind: 'single-choice',
      ordered: false,
      options: ['woman', 'man', 'another-way'],
      notSure: false,
      preferNotToSay: true,
    },
    {
      id: 'ethnic-group',
      kind: 'single-choice',
      ordered: false,
      options: ['asian', 'black', 'mixed', 'white', 'another'],
      ...personal,
    },
    { id: 'disability', kind: 'yes-no', ...personal },
    {
      id: 'home-type',
      kind: 'single-choice',
      ordered: false,
      options: [
        'own-tenancy',
        'supported-living',
        'former-carers',
        'family-or-friends',
        'student-or-work-housing',
        'stop-gap',
        'somewhere-else',
      ],
      ...personal,
    },
    {
      id: 'lives-with',
      kind: 'multiple-choice',
      options: ['nobody', 'partner', 'own-child', 'family', 'carers', 'others'],
      ...personal,
    },
    { id: 'parent', kind: 'yes-no', ...personal },
    {
      id: 'main-activity',
      kind: 'single-choice',
      ordered: false,
      options: ['work', 'learning', 'work-and-learning', 'caring', 'looking', 'unable', 'something-else'],
      ...personal,
    },
  ],
}
