import type { Section } from '../../model/instrument.ts'

/*
 * Who is answering, asked last and in broad groups only. Fewer, wider groups than a register would have:
 * each extra group makes someone easier to recognise, and groups under ten are never shown anyway.
 */
const personal = { notSure: false, preferNotToSay: true } as const

export const aboutYou: Section = {
  id: 'about-you',
  sensitive: true,
  items: [
    {
      id: 'age',
      kind: 'single-choice',
      ordered: true,
      options: ['11-12', '13-14', '15-17'],
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
      notSure: true,
      preferNotToSay: true,
    },
    {
      id: 'disability',
      kind: 'yes-no',
      notSure: true,
      preferNotToSay: true,
    },
    {
      id: 'placement',
      kind: 'single-choice',
      ordered: false,
      options: [
        'foster-family',
        'family-or-friends',
        'childrens-home',
        'supported-living',
        'parents',
        'somewhere-else',
      ],
      notSure: true,
      preferNotToSay: true,
    },
    {
      id: 'time-in-care',
      kind: 'single-choice',
      ordered: true,
      options: ['under-1-year', '1-to-2-years', '3-to-5-years', '6-years-or-more'],
      notSure: true,
      preferNotToSay: true,
    },
    {
      id: 'homes-in-care',
      kind: 'single-choice',
      ordered: true,
      options: ['1', '2-or-3', '4-to-10', '11-or-more'],
      notSure: true,
      preferNotToSay: true,
    },
  ],
}
