import type { Section } from '../../model/instrument.ts'

/*
 * Asked last, in broad groups, with the codes of the other bands. School phase decides who gets this survey, so
 * the end groups are open: some who answer are seven or eleven.
 */
const personal = { notSure: true, preferNotToSay: true } as const

export const aboutYou: Section = {
  id: 'about-you',
  sensitive: true,
  items: [
    {
      id: 'age',
      kind: 'single-choice',
      ordered: true,
      options: ['8-or-under', '9', '10-or-over'],
      ...personal,
    },
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
    {
      id: 'time-in-care',
      kind: 'single-choice',
      ordered: true,
      options: ['under-1-year', '1-to-2-years', '3-to-5-years', '6-years-or-more'],
      ...personal,
    },
  ],
}
