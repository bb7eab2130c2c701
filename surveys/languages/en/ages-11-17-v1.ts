import type { InstrumentWords } from '../../model/words.ts'
import { ages11To17V1Guidance } from './ages-11-17-v1-guidance.ts'
import { ages11To17V1Items } from './ages-11-17-v1-items.ts'

export const ages11To17V1Words: InstrumentWords = {
  instrument: 'ages-11-17',
  version: 1,
  language: 'en',
  title: 'Your life in care, ages 11 to 17',
  assent: {
    whatThisIs: 'This is a survey about what life is like in care. Your council is asking.',
    whyYou:
      'You are being asked because you are in care. So is everyone aged 11 to 17 who is in care in your area.',
    whatYouDo: 'You answer one question at a time. It takes about 15 minutes.',
    yourChoice: 'It is up to you. Say yes or say no: nothing about your care will change.',
    stopOrSkip: 'You can skip any question and stop at any time. Nothing goes off until you press Send.',
    noNames: 'We do not ask your name. Please do not type names or places.',
    whoReads:
      'Your carers, your school and your social worker never see your answers. The council only sees everyone’s put together. What you write in a box is read first by someone outside the council, who takes out names.',
    whatHappens:
      'Your answers are mixed with those of others and made into a report. We ask your council to tell you what it will do about it.',
    limits:
      'Nobody can find out who gave which answer, so nobody can send help. If you are not safe, tell an adult you trust, call Childline on 0800 1111, or call 999.',
    cannotTakeBack: 'Once you press Send you cannot take it back. We will not know which answers are yours.',
    whoToAsk: 'Got a question first? Ask the person who gave you the code.',
    agree: 'Yes, I want to start',
    decline: 'No, not today',
  },
  ...ages11To17V1Guidance,
  sections: {
    home: { title: 'Home' },
    people: { title: 'Friends and free time' },
    school: { title: 'School and college' },
    'social-worker': { title: 'Your social worker' },
    family: {
      title: 'Family and being in care',
      why: 'These can be hard. We ask because time with family should suit you, and you have a right to know your own story.',
    },
    feelings: {
      title: 'How you feel',
      why: 'We ask so that the council can see if people in care get the help they want. Skip what you like.',
    },
    'whole-life': { title: 'Your life as a whole' },
    'what-next': { title: 'What would help' },
    'about-you': {
      title: 'A bit about you',
      why: 'We ask so that we can see if care works as well for some groups as for others. A group of fewer than ten people is never shown.',
    },
  },
  items: ages11To17V1Items,
  ending: {
    title: 'Thank you',
    paragraphs: [
      'Your answers are in. When the survey closes they are mixed with everyone else’s.',
      'Then your council gets a report. Ask what it says, and what will change.',
      'If any of this stirred things up, talk to someone you trust.',
    ],
  },
}
