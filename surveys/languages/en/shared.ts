import type { SharedWords } from '../../model/words.ts'

export const shared: SharedWords = {
  language: 'en',
  direction: 'ltr',
  name: 'English',
  optionLabels: {
    'yes-no': { yes: 'Yes', no: 'No' },
    amount: {
      'too-little': 'Too little',
      'about-right': 'About right',
      'too-much': 'Too much',
      none: 'We do not see each other',
    },
    faces: { happy: 'Happy', 'in-between': 'In between', sad: 'Sad' },
  },
  countOrMore: '{most} or more',
  countNone: 'None',
  notSure: 'I’m not sure',
  preferNotToSay: 'I’d rather not say',
  skipped: 'Skipped',
  notAsked: 'Not asked',
}
