import type { ItemWords } from '../../model/words.ts'

/*
 * Read out by somebody who sits beside the child: at most ten words, one idea, said as it is. Trust is asked as
 * keeping promises, which is what young children mean by it. Where a question has two ends, both are named.
 */
const child: Record<string, ItemWords> = {
  'has-pet': { question: 'Does a pet live with you?', hint: 'We mean where you live now.' },
  'likes-bedroom': { question: 'Is your bedroom a nice place to be?' },
  settled: { question: 'Do you feel happy or sad at home?', hint: 'Home is where you live now.' },
  'feels-safe': { question: 'Is home a safe place for you?' },
  'trusts-carers': { question: 'Do the grown-ups at home keep their promises?' },
  'carers-notice-feelings': { question: 'Do the grown-ups at home see when you are sad?' },
  'knows-social-worker': { question: 'Can you say who your social worker is?' },
  'trusts-social-worker': { question: 'Does your social worker keep their promises?' },
  'care-explained': { question: 'Do you know why you live where you live?' },
  'happy-today': { question: 'Are you happy or sad today?' },
  'happy-with-school': { question: 'Is school a happy or sad place for you?' },
  'good-friend': { question: 'Is there a friend you like to play with?' },
  'has-fun': { question: 'Do you get to do fun things?' },
}

const adult: Record<string, ItemWords> = {
  age: { question: 'How old is the child?', options: { '4-5': '4 or 5', '6-7': '6 or 7' } },
  gender: {
    question: 'Is the child a girl, a boy, or would they put it another way?',
    options: { girl: 'Girl', boy: 'Boy', 'another-way': 'They would put it another way' },
  },
  'ethnic-group': {
    question: 'Which of these groups is closest to the child’s background?',
    options: {
      asian: 'Asian or Asian British',
      black: 'Black, Black British, Caribbean or African',
      mixed: 'Mixed, or more than one of these groups',
      white: 'White, including Gypsy, Roma and Irish Traveller',
      another: 'Another group, such as Arab',
    },
  },
  disability: {
    question: 'Does the child have a disability, or a health problem that goes on for a long time?',
    hint: 'It can be to do with body, mind or how the child learns.',
  },
  placement: {
    question: 'Which of these fits where the child lives?',
    options: {
      'foster-family': 'With foster carers they are not related to',
      'family-or-friends': 'With relatives or family friends who care for them',
      'childrens-home': 'In a children’s home',
      parents: 'With their mum or dad',
      'somewhere-else': 'Somewhere else',
    },
  },
}

export const ages4To7V1Items: Readonly<Record<string, ItemWords>> = { ...adult, ...child }
