import type { ItemWords } from '../../model/words.ts'

/*
 * Written for an eleven-year-old who would rather be elsewhere and a seventeen-year-old who hates being
 * talked down to: straight, brief, no more than twenty words a question. All our own wording. Both ends are
 * named in a question whose answers have two ends. "The adults at home" stands for foster carers, staff and
 * family alike, so that nobody has to work out whether a question is for them.
 */

const frequency = {
  always: 'Always',
  'most-of-the-time': 'Most of the time',
  sometimes: 'Sometimes',
  'hardly-ever': 'Hardly ever',
  never: 'Never',
}
const trust = {
  completely: 'Completely',
  mostly: 'Mostly',
  'a-little': 'A little',
  'not-at-all': 'Not at all',
}
const happiness = { low: 'Very unhappy', high: 'Very happy' }

const home: Record<string, ItemWords> = {
  settled: {
    question: 'How settled, or unsettled, do you feel in the home you are in now?',
    options: {
      very: 'Very settled',
      fairly: 'Fairly settled',
      'not-very': 'Not very settled',
      'not-at-all': 'Not settled at all',
    },
  },
  'likes-bedroom': { question: 'Is your bedroom a place you like to be?' },
  'feels-safe': { question: 'When you are at home, how often do you feel safe?', options: frequency },
  'trusts-carers': {
    question: 'Think of the adults at home. How far do you trust them?',
    hint: 'The adults at home are the people who look after you: carers, staff or family.',
    options: trust,
  },
  'carers-notice-feelings': {
    question: 'If something is getting you down, how often can the adults at home tell?',
    options: frequency,
  },
  'talks-with-carers': {
    question: 'How often do the adults at home have a proper talk with you?',
    hint: 'We mean about things that matter to you.',
    options: {
      'most-days': 'Most days',
      'most-weeks': 'Most weeks',
      'now-and-then': 'Now and then',
      'hardly-ever': 'Hardly ever',
      never: 'Never',
    },
  },
  'trusted-by-carers': {
    question: 'How often do the adults at home trust you to do things by yourself?',
    options: frequency,
  },
  'second-chances': {
    question: 'When you get something wrong, how often are you allowed a fresh start?',
    options: frequency,
  },
  'life-skills': {
    question: 'Cooking, washing clothes, handling money: how much are you learning to do for yourself?',
    options: {
      'a-lot': 'A lot',
      'quite-a-bit': 'Quite a bit',
      'a-little': 'A little',
      'nothing-yet': 'Nothing yet',
    },
  },
  'online-at-home': {
    question: 'Where you live, can you get online when you need to?',
    hint: 'On a phone, a tablet or a computer.',
  },
  'has-pet': { question: 'Does a pet share your home?' },
}

const people: Record<string, ItemWords> = {
  'good-friend': { question: 'Is there a good friend you can count on?' },
  'same-as-friends': {
    question: 'Going out, sleepovers, clubs: how often can you join in like other people your age?',
    options: frequency,
  },
  'has-fun': { question: 'When your time is your own, how often is it fun?', options: frequency },
  'trusted-adult': { question: 'If things went wrong, is there an adult you would trust to help?' },
}

const school: Record<string, ItemWords> = {
  'in-education': { question: 'Do you go to school, college or training at the moment?' },
  'happy-with-school': {
    question: 'School or college: all in all, how happy or unhappy does it make you?',
    ends: happiness,
  },
  'dreads-bullying': {
    question: 'How often does bullying make you dread going in?',
    hint: 'Going in to school, college or training.',
    options: frequency,
  },
  'carers-interested-in-school': {
    question: 'How interested are the adults at home in how school or college is going?',
    options: {
      very: 'Very interested',
      fairly: 'Fairly interested',
      'a-little': 'A little interested',
      'not-at-all': 'Not interested at all',
    },
  },
}

const socialWorker: Record<string, ItemWords> = {
  'knows-social-worker': {
    question: 'Could you say who your social worker is at the moment?',
    hint: 'There is no need to tell us who it is.',
  },
  'trusts-social-worker': {
    question: 'Think of your social worker. How far do you trust them?',
    options: trust,
  },
  'reaches-social-worker': {
    question: 'When you try to get hold of your social worker, how often does it work?',
    options: frequency,
  },
  'knows-can-talk-alone': {
    question: 'You can ask to see your social worker on your own. Did you know that?',
  },
  'social-workers-in-year': {
    question: 'Count back over the past year: how many different social workers have been yours?',
  },
  'included-in-decisions': {
    question: 'When social workers make plans about your life, how much say do you get?',
    options: { 'a-lot': 'A lot of say', some: 'Some say', 'a-little': 'A little say', none: 'No say' },
  },
}

const family: Record<string, ItemWords> = {
  'care-explained': {
    question: 'Has anyone told you why you came into care, in a way that makes sense?',
    options: { fully: 'Yes, all of it', partly: 'Some of it', 'not-at-all': 'No' },
  },
  'wants-to-know-more': { question: 'Is there more about it that you would like to be told?' },
  'time-with-mother': {
    question: 'Time with your mum: is it too little, about right or too much?',
    hint: 'If this does not fit your family, skip it.',
  },
  'time-with-father': {
    question: 'Time with your dad: is it too little, about right or too much?',
    hint: 'If this does not fit your family, skip it.',
  },
  'time-with-brothers-and-sisters': {
    question: 'Time with brothers and sisters you live apart from: too little, about right or too much?',
    hint: 'If you have none, or you all live together, skip this one.',
  },
  'made-to-stand-out': {
    question: 'In the past year, has an adult singled you out because you are in care?',
    hint: 'Calling you out of class for a meeting, say.',
  },
}

const feelings: Record<string, ItemWords> = {
  worries: {
    question: 'How often are you worried about how you feel, or how you act?',
    options: frequency,
  },
  'help-with-worries': {
    question: 'Is anyone helping you with those worries?',
    options: {
      enough: 'Yes, and it is enough',
      'want-more': 'Yes, but I want more help',
      'none-but-want': 'No, and I want some help',
      'do-not-want': 'No, and I do not want help',
    },
  },
  'happy-with-looks': {
    question: 'The way you look: how happy or unhappy does it make you?',
    ends: happiness,
  },
  'happy-yesterday': {
    question: 'Think back to yesterday. Was it a happy day for you or an unhappy one?',
    ends: { low: 'As unhappy as could be', high: 'As happy as could be' },
  },
}

const wholeLife: Record<string, ItemWords> = {
  'life-satisfaction': {
    question: 'Taking everything together, how good or bad is your life right now?',
    ends: { low: 'As bad as it could be', high: 'As good as it could be' },
  },
  worthwhile: {
    question: 'The things you spend your time on: how much do they feel worth doing?',
    ends: { low: 'Not worth doing at all', high: 'Completely worth doing' },
  },
  hopeful: {
    question: 'When you picture your future, how much hope do you have?',
    ends: { low: 'No hope at all', high: 'As much hope as could be' },
  },
  'life-getting-better': {
    question: 'Set beside a year ago, is life better, worse or much the same?',
    options: {
      'a-lot-better': 'A lot better',
      'a-bit-better': 'A bit better',
      'the-same': 'Much the same',
      'a-bit-worse': 'A bit worse',
      'a-lot-worse': 'A lot worse',
    },
  },
}

const whatNext: Record<string, ItemWords> = {
  'would-help-most': {
    question: 'Which three of these would do most to make your life better?',
    options: {
      'time-with-family': 'The right amount of time with my family',
      'time-with-friends': 'More time with friends',
      'staying-in-one-home': 'Knowing I can stay in one home',
      'keeping-social-worker': 'Keeping the same social worker',
      'more-say': 'More say in what happens to me',
      'being-trusted': 'Being trusted more',
      'help-with-feelings': 'Help with how I feel',
      'help-with-school': 'Help with school, college or work',
      'things-to-do': 'More things to do',
      nothing: 'Nothing, things are fine as they are',
    },
  },
  'going-well': {
    question: 'What is going well for you?',
    hint: 'Please leave out names and places.',
  },
  'would-change': {
    question: 'If you ran things, what would you change for people in care?',
    hint: 'Please leave out names and places.',
  },
}

const aboutYou: Record<string, ItemWords> = {
  age: {
    question: 'How old are you?',
    options: { '11-12': '11 or 12', '13-14': '13 or 14', '15-17': '15, 16 or 17' },
  },
  gender: {
    question: 'Are you a girl, a boy, or would you put it another way?',
    options: { girl: 'Girl', boy: 'Boy', 'another-way': 'I would put it another way' },
  },
  'ethnic-group': {
    question: 'Which of these groups is closest to your background?',
    options: {
      asian: 'Asian or Asian British',
      black: 'Black, Black British, Caribbean or African',
      mixed: 'Mixed, or more than one of these groups',
      white: 'White, including Gypsy, Roma and Irish Traveller',
      another: 'Another group, such as Arab',
    },
  },
  disability: {
    question: 'Do you have a disability, or a health problem that goes on for a long time?',
    hint: 'It can be to do with your body, your mind or how you learn.',
  },
  placement: {
    question: 'Which of these fits where you live?',
    options: {
      'foster-family': 'With foster carers I am not related to',
      'family-or-friends': 'With relatives or family friends who care for me',
      'childrens-home': 'In a children’s home',
      'supported-living': 'In a supported flat, house or lodgings',
      parents: 'With my mum or dad',
      'somewhere-else': 'Somewhere else',
    },
  },
  'time-in-care': {
    question: 'About how long is it since you came into care?',
    hint: 'If you were in care before, think of this time.',
    options: {
      'under-1-year': 'Less than a year',
      '1-to-2-years': '1 or 2 years',
      '3-to-5-years': '3 to 5 years',
      '6-years-or-more': '6 years or more',
    },
  },
  'homes-in-care': {
    question: 'Since you first came into care, how many homes have you lived in?',
    options: { '1': '1', '2-or-3': '2 or 3', '4-to-10': '4 to 10', '11-or-more': '11 or more' },
  },
}

export const ages11To17V1Items: Readonly<Record<string, ItemWords>> = {
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
