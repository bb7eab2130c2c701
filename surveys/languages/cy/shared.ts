import type { SharedWords } from '../../model/words.ts'

/* "Ie" and "Na" are for questions that turn on one word; the others carry their own yes and no (`labels`). */
export const shared: SharedWords = {
  language: 'cy',
  direction: 'ltr',
  name: 'Cymraeg',
  optionLabels: {
    'yes-no': { yes: 'Ie', no: 'Na' },
    amount: {
      'too-little': 'Rhy ychydig',
      'about-right': 'Yn iawn fel y mae',
      'too-much': 'Gormod',
      none: 'Dydyn ni ddim yn gweld ein gilydd',
    },
    faces: { happy: 'Hapus', 'in-between': 'Yn y canol', sad: 'Trist' },
  },
  countOrMore: '{most} neu fwy',
  countNone: 'Dim un',
  notSure: 'Dydw i ddim yn siŵr',
  preferNotToSay: 'Byddai’n well gen i beidio â dweud',
  skipped: 'Heb ei ateb',
  notAsked: 'Heb ei ofyn',
}
