import type { InstrumentWords } from '../../model/words.ts'
import { ages8To10V1Guidance } from './ages-8-10-v1-guidance.ts'
import { ages8To10V1Items } from './ages-8-10-v1-items.ts'

export const ages8To10V1Words: InstrumentWords = {
  instrument: 'ages-8-10',
  version: 1,
  language: 'en',
  title: 'Your life in care, ages 8 to 10',
  assent: {
    whatThisIs: 'We want to know what life is like in care. Your council is asking.',
    whyYou: 'We ask you because you are in care. We ask every child in care near you who is 8 to 10.',
    whatYouDo: 'You answer one question at a time. It takes about 10 minutes.',
    yourChoice: 'It is up to you. You can say yes or no. Your care will stay the same.',
    stopOrSkip: 'You can skip any question. You can stop when you like. Nothing goes until you press Send.',
    noNames: 'We do not ask your name. Please do not write any names.',
    whoReads:
      'Your carers, your teachers and your social worker will not see what you say. If you write something, someone outside the council reads it first. They take out names.',
    whatHappens:
      'We mix your answers with those of other children. Then we write a report. We ask your council to tell you what it will do.',
    limits:
      'We cannot see who you are, so we cannot send help. If you do not feel safe, tell an adult you trust. You can call Childline on 0800 1111.',
    cannotTakeBack: 'When you press Send, you cannot take it back. We will not know which answers are yours.',
    whoToAsk: 'Is there something you want to ask first? Ask the adult who gave you the code.',
    agree: 'Yes, I want to start',
    decline: 'No, not today',
  },
  ...ages8To10V1Guidance,
  sections: {
    home: { title: 'Your home' },
    people: { title: 'Friends and fun' },
    school: { title: 'School' },
    'social-worker': { title: 'Your social worker' },
    family: {
      title: 'Your family',
      why: 'This can be hard. We ask because time with family should feel right. Your story is yours to know.',
    },
    feelings: {
      title: 'How you feel',
      why: 'We ask so that we can see if children get the help they want. You can skip any of these.',
    },
    'whole-life': { title: 'All of your life' },
    'what-next': { title: 'What would help' },
    'about-you': {
      title: 'A bit about you',
      why: 'We ask to see if care is as good for all children. We never show a group of fewer than ten.',
    },
  },
  items: ages8To10V1Items,
  ending: {
    title: 'Thank you for telling us',
    paragraphs: [
      'We will mix your answers with those of other children.',
      'Then your council gets a report. You can ask what it says and what will change.',
      'Is something on your mind now? Talk to an adult you trust.',
    ],
  },
}
