import type { ItemWords } from '../../model/words.ts'

/*
 * Written for an eight-year-old who reads slowly and a ten-year-old who does not want to be babied: plain words,
 * one idea, at most fourteen words. All our own wording. Both ends are named where an answer has two.
 */
const frequency = {
  always: 'Always',
  'most-of-the-time': 'Most of the time',
  sometimes: 'Sometimes',
  never: 'Never',
}
const extent = { 'a-lot': 'A lot', 'a-bit': 'A bit', 'not-at-all': 'Not at all' }
const happiness = {
  'very-happy': 'Very happy',
  happy: 'Happy',
  'in-between': 'In between',
  unhappy: 'Unhappy',
  'very-unhappy': 'Very unhappy',
}

const home: Record<string, ItemWords> = {
  'has-pet': { question: 'Does a pet live with you?', hint: 'We mean where you live now.' },
  'likes-bedroom': { question: 'Is your bedroom a place you like to be?' },
  settled: {
    question: 'How do you feel in your home now: settled or unsettled?',
    hint: 'You are settled when it feels like your own place.',
    options: { settled: 'Settled', 'in-between': 'In between', unsettled: 'Unsettled' },
  },
  'feels-safe': { question: 'When you are at home, how often do you feel safe?', options: frequency },
  'trusts-carers': {
    question: 'How much do you trust the adults at home?',
    hint: 'They are the people who look after you. They can be carers, staff or family.',
    options: extent,
  },
  'carers-notice-feelings': {
    question: 'When you feel sad, how often can the adults at home tell?',
    options: frequency,
  },
  'trusted-by-carers': {
    question: 'How often do the adults at home let you do things by yourself?',
    options: frequency,
  },
}

const people: Record<string, ItemWords> = {
  'good-friend': { question: 'Is there a good friend you like to be with?' },
  'has-fun': { question: 'How often is your free time fun?', options: frequency },
  'trusted-adult': { question: 'If things went wrong, is there an adult you would go to?' },
}

const school: Record<string, ItemWords> = {
  'happy-with-school': { question: 'How does school make you feel: happy or unhappy?', options: happiness },
  'dreads-bullying': {
    question: 'How often does bullying make school a scary place to go?',
    options: frequency,
  },
  'carers-interested-in-school': {
    question: 'How much do the adults at home want to hear about school?',
    options: extent,
  },
}

const socialWorker: Record<string, ItemWords> = {
  'knows-social-worker': {
    question: 'Could you say who your social worker is?',
    hint: 'You do not have to tell us who it is.',
  },
  'trusts-social-worker': {
    question: 'Think of your social worker. How much do you trust them?',
    options: extent,
  },
  'knows-can-talk-alone': {
    question: 'You can ask to see your social worker alone. Did you know that?',
  },
  'included-in-decisions': {
    question: 'When social workers make plans for you, how much say do you get?',
    options: { 'a-lot': 'A lot of say', some: 'Some say', none: 'No say' },
  },
}

const family: Record<string, ItemWords> = {
  'care-explained': {
    question: 'Did someone tell you why you came into care?',
    hint: 'We mean in a way that makes sense to you.',
    options: { fully: 'Yes, all of it', partly: 'Some of it', 'not-at-all': 'No' },
  },
  'time-with-mother': {
    question: 'Time with your mum: is it too little, about right or too much?',
    hint: 'Skip this if it does not fit your family.',
  },
  'time-with-father': {
    question: 'Time with your dad: is it too little, about right or too much?',
    hint: 'Skip this if it does not fit your family.',
  },
  'time-with-brothers-and-sisters': {
    question: 'How is your time with brothers and sisters who live somewhere else?',
    hint: 'Skip this if you have none, or if you all live in one home.',
  },
}

const feelings: Record<string, ItemWords> = {
  worries: {
    question: 'How often do you worry about yourself?',
    hint: 'It can be about how you feel or what you do.',
    options: frequency,
  },
  'help-with-worries': {
    question: 'Does someone help you with those worries?',
    options: {
      enough: 'Yes, and it is enough',
      'want-more': 'Yes, but I want more help',
      'none-but-want': 'No, and I want some help',
      'do-not-want': 'No, and I do not want help',
    },
  },
  'happy-yesterday': {
    question: 'Think about yesterday. Was it a happy or an unhappy day?',
    options: happiness,
  },
}

const wholeLife: Record<string, ItemWords> = {
  'life-satisfaction': {
    question: 'Think about all of your life. How good or bad is it now?',
    options: {
      'very-good': 'Very good',
      good: 'Good',
      'in-between': 'In between',
      bad: 'Bad',
      'very-bad': 'Very bad',
    },
  },
  'life-getting-better': {
    question: 'Think back a year. Is your life better or worse now?',
    options: { better: 'Better', 'the-same': 'About the same', worse: 'Worse' },
  },
}

const whatNext: Record<string, ItemWords> = {
  'would-help-most': {
    question: 'Which three of these would do most to make your life better?',
    options: {
      'time-with-family': 'The right amount of time with my family',
      'time-with-friends': 'More time with friends',
      'staying-in-one-home': 'To know I can stay in one home',
      'keeping-social-worker': 'To keep the same social worker',
      'more-say': 'More say in what happens to me',
      'being-trusted': 'To be trusted more',
      'help-with-feelings': 'Help with how I feel',
      'help-with-school': 'Help with school',
      'things-to-do': 'More fun things to do',
      nothing: 'Nothing, things are fine now',
    },
  },
  'would-change': {
    question: 'What would you change for children in care?',
    hint: 'Please leave out names and places.',
  },
}

const aboutYou: Record<string, ItemWords> = {
  age: {
    question: 'How old are you?',
    options: { '8-or-under': '8 or younger', '9': '9', '10-or-over': '10 or older' },
  },
  gender: {
    question: 'Are you a girl, a boy, or would you say it another way?',
    options: { girl: 'Girl', boy: 'Boy', 'another-way': 'I would say it another way' },
  },
  'ethnic-group': {
    question: 'Which of these groups is most like you?',
    hint: 'Think of where your family comes from.',
    options: {
      asian: 'Asian or Asian British',
      black: 'Black, Black British, Caribbean or African',
      mixed: 'Mixed, or more than one of these',
      white: 'White, including Gypsy, Roma and Irish Traveller',
      another: 'Another group, such as Arab',
    },
  },
  disability: {
    question: 'Do you have a disability?',
    hint: 'It can be about your body, your mind or how you learn. Poor health for a long time counts too.',
  },
  placement: {
    question: 'Which of these fits where you live?',
    options: {
      'foster-family': 'With foster carers',
      'family-or-friends': 'With family or friends who look after me',
      'childrens-home': 'In a children’s home',
      parents: 'With my mum or dad',
      'somewhere-else': 'Somewhere else',
    },
  },
  'time-in-care': {
    question: 'How long is it since you came into care?',
    hint: 'If you were in care before, think of this time.',
    options: {
      'under-1-year': 'Less than a year',
      '1-to-2-years': '1 or 2 years',
      '3-to-5-years': '3 to 5 years',
      '6-years-or-more': '6 years or more',
    },
  },
}

export const ages8To10V1Items: Readonly<Record<string, ItemWords>> = {
  ...home,
  ...people,
  ...school,
  ...socialWorker,
  ...family,
  ...feelings,
  ...wholeLife,
  ...whatNext,
  ...aboutYou,
}
