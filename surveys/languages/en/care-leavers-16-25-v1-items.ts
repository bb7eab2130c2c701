import type { ItemWords } from '../../model/words.ts'

/*
 * Written to an equal with rent to pay: adult, practical, no officialese. Shared items keep the words of ages 11
 * to 17. All our own wording: the topics of official wellbeing statistics are here in other sentences.
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

const home: Record<string, ItemWords> = {
  'online-at-home': {
    question: 'Where you live, can you get online when you need to?',
    hint: 'On a phone, a tablet or a computer.',
  },
  'has-pet': { question: 'Does a pet share your home?' },
  settled: {
    question: 'How settled, or unsettled, do you feel in the home you are in now?',
    options: {
      very: 'Very settled',
      fairly: 'Fairly settled',
      'not-very': 'Not very settled',
      'not-at-all': 'Not settled at all',
    },
  },
  'feels-safe': { question: 'When you are at home, how often do you feel safe?', options: frequency },
  'feels-safe-nearby': {
    question: 'In the streets near your home, how often do you feel safe?',
    options: frequency,
  },
  'manages-own-life': {
    question: 'Bills, shopping, cooking, repairs: how well are you managing by yourself?',
    options: {
      'very-well': 'Very well',
      'fairly-well': 'Fairly well',
      'not-very-well': 'Not very well',
      'not-at-all': 'Not at all well',
    },
  },
}

const people: Record<string, ItemWords> = {
  'good-friend': { question: 'Is there a good friend you can count on?' },
  'has-fun': { question: 'When your time is your own, how often is it fun?', options: frequency },
  'trusted-person': { question: 'If things went wrong, is there someone you would trust to help?' },
  'someone-listens': { question: 'When you need to talk, is there someone who takes the time to listen?' },
  'someone-encourages': { question: 'Is there someone who spurs you on?' },
  'someone-believes': { question: 'Is there someone who is sure that you can do well?' },
  'emotional-support': {
    question: 'Who do you turn to when things get hard?',
    hint: 'Tick everyone you turn to.',
    options: {
      friends: 'Friends',
      partner: 'My partner',
      parents: 'My mum or dad',
      'brothers-and-sisters': 'Brothers and sisters',
      'other-family': 'Other family',
      'former-carers': 'Carers or staff who looked after me',
      'leaving-care-worker': 'My leaving care worker',
      'work-or-learning': 'Someone at work, college or university',
      'health-worker': 'A doctor, nurse or counsellor',
      'someone-else': 'Someone else',
      nobody: 'Nobody',
    },
  },
  lonely: { question: 'Think of the past month. How often were you lonely?', options: frequency },
}

const money: Record<string, ItemWords> = {
  'has-goals': {
    question: 'Is there something you are working towards?',
    hint: 'A job, a course, a home: anything that matters to you.',
  },
  money: {
    question: 'How far does your money go?',
    options: {
      'to-spare': 'I have what I need, with some to spare',
      enough: 'I have what I need',
      'with-care': 'It lasts if I am careful',
      'runs-out': 'It often runs out',
      'goes-without': 'I go without things I need',
    },
  },
}

const support: Record<string, ItemWords> = {
  'knows-worker': {
    question: 'Could you say who your leaving care worker is at the moment?',
    hint: 'You may call them your personal adviser. There is no need to tell us who it is.',
  },
  'trusts-worker': {
    question: 'Think of your leaving care worker. How far do you trust them?',
    options: trust,
  },
  'reaches-worker': {
    question: 'When you try to get hold of your leaving care worker, how often does it work?',
    options: frequency,
  },
  'workers-in-year': {
    question: 'Count back over the past year: how many different leaving care workers have been yours?',
  },
  'included-in-decisions': {
    question: 'When plans are made with you, such as your pathway plan, how much say do you get?',
    options: { 'a-lot': 'A lot of say', some: 'Some say', 'a-little': 'A little say', none: 'No say' },
  },
  'knows-entitlements': {
    question: 'How much do you know about the help you have a right to as a care leaver?',
    options: { all: 'I know what I can get', some: 'I know some of it', none: 'I know little or nothing' },
  },
  'knows-advocate': {
    question: 'If you wanted an advocate, would you know how to get one?',
    hint: 'An advocate is on your side and helps you to be heard.',
  },
  'treated-as-others': {
    question: 'Set beside others your age, do people treat you better, worse or the same?',
    options: { better: 'Better', 'the-same': 'Much the same', worse: 'Worse' },
  },
}

const story: Record<string, ItemWords> = {
  'care-explained': {
    question: 'Has anyone told you why you came into care, in a way that makes sense?',
    options: { fully: 'Yes, all of it', partly: 'Some of it', 'not-at-all': 'No' },
  },
  'wants-to-know-more': { question: 'Is there more about it that you would like to be told?' },
}

const feelings: Record<string, ItemWords> = {
  'felt-at-ease': { question: 'In the past week, how often did you feel at ease?', options: frequency },
  'felt-low': { question: 'In the past week, how often did you feel low?', options: frequency },
  'felt-glad': {
    question: 'In the past week, how often did you find things to smile about?',
    options: frequency,
  },
  'felt-tense': { question: 'In the past week, how often did you feel tense?', options: frequency },
  stressed: { question: 'How often does stress get on top of you?', options: frequency },
  'help-with-stress': {
    question: 'Is anyone helping you with that stress?',
    options: {
      enough: 'Yes, and it is enough',
      'want-more': 'Yes, but I want more help',
      'none-but-want': 'No, and I want some help',
      'do-not-want': 'No, and I do not want help',
    },
  },
  'happy-with-looks': {
    question: 'The way you look: how happy or unhappy does it make you?',
    ends: { low: 'Very unhappy', high: 'Very happy' },
  },
  'happy-yesterday': {
    question: 'Think back to yesterday. Was it a happy day for you or an unhappy one?',
    ends: { low: 'As unhappy as could be', high: 'As happy as could be' },
  },
  'anxious-yesterday': {
    question: 'Yesterday again: was it a calm day for you or an anxious one?',
    ends: { low: 'As calm as could be', high: 'As anxious as could be' },
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
      'settled-home': 'A home I know I can stay in',
      money: 'More money, or help with money',
      'work-or-learning': 'Help with work or learning',
      'help-with-feelings': 'Help with how I feel',
      people: 'More people I can count on',
      'time-with-family': 'The right amount of time with my family',
      'keeping-worker': 'Keeping the same leaving care worker',
      'more-say': 'More say in what happens to me',
      'life-skills': 'Help to run my own home',
      nothing: 'Nothing, things are fine as they are',
    },
  },
  'going-well': { question: 'What is going well for you?', hint: 'Please leave out names and places.' },
  'would-change': {
    question: 'If you ran things, what would you change for people leaving care?',
    hint: 'Please leave out names and places.',
  },
}

const aboutYou: Record<string, ItemWords> = {
  age: {
    question: 'How old are you?',
    options: { '16-17': '16 or 17', '18-20': '18, 19 or 20', '21-25': '21 to 25' },
  },
  gender: {
    question: 'Are you a woman, a man, or would you put it another way?',
    options: { woman: 'Woman', man: 'Man', 'another-way': 'I would put it another way' },
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
  'home-type': {
    question: 'What kind of home do you have at the moment?',
    options: {
      'own-tenancy': 'A place I rent',
      'supported-living': 'A supported flat, house or lodgings',
      'former-carers': 'With the foster carers I had before',
      'family-or-friends': 'With my family, a partner or friends',
      'student-or-work-housing': 'A room that comes with my course or job',
      'stop-gap': 'A hostel, a sofa or another stop-gap',
      'somewhere-else': 'Somewhere else',
    },
  },
  'lives-with': {
    question: 'Who do you share that home with?',
    hint: 'Tick all that fit.',
    options: {
      nobody: 'Nobody, I live alone',
      partner: 'My partner',
      'own-child': 'My child or children',
      family: 'Other family',
      carers: 'Carers or staff',
      others: 'Friends or other people',
    },
  },
  parent: { question: 'Are you a parent?', hint: 'Say yes too if a baby is on the way.' },
  'main-activity': {
    question: 'What takes up most of your week?',
    options: {
      work: 'Work',
      learning: 'Learning or training',
      'work-and-learning': 'Work and learning, about as much of each',
      caring: 'Looking after a child or someone else',
      looking: 'Looking for work or a course',
      unable: 'I am not well enough to work or learn',
      'something-else': 'Something else',
    },
  },
}

export const careLeavers16To25V1Items: Readonly<Record<string, ItemWords>> = {
  ...home,
  ...people,
  ...money,
  ...support,
  ...story,
  ...feelings,
  ...wholeLife,
  ...whatNext,
  ...aboutYou,
}
