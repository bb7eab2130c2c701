import type { Section } from '../../model/instrument.ts'

/*
 * Answered by the adult before the child starts, in broad groups only and with codes that other bands share.
 * How long in care and how many homes are left out: a school's adult seldom knows, and a guess is worse than
 * no answer. The one place where who you are comes first: the device then stays with the child to the end.
 */
const personal = { notSure: true, preferNotToSay: true } as const

export const aboutTheChild: Section = {
  id: 'about-the-child',
  sensitive: true,
  answeredBy: 'adult',
  items: [
    { id: 'age', kind: 'single-choice', ordered: true, options: ['4-5', '6-7'], ...personal },
    {
      id: 'gender',
      kind: 'single-choice',
      ordered: false,
      options: ['girl', 'boy', 'another-way'],
      ...personal,
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
      id: 'placement',
      kind: 'single-choice',
      ordered: false,
      options: ['foster-family', 'family-or-friends', 'childrens-home', 'parents', 'somewhere-else'],
      ...personal,
    },
  ],
}
