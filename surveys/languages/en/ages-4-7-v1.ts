import type { InstrumentWords } from '../../model/words.ts'
import { ages4To7V1Guidance } from './ages-4-7-v1-guidance.ts'
import { ages4To7V1Items } from './ages-4-7-v1-items.ts'

/*
 * The assent is the adult's: all twelve elements, said to the person beside the child. The child hears the
 * eleven words of `childAssent` and presses one of two buttons.
 */
export const ages4To7V1Words: InstrumentWords = {
  instrument: 'ages-4-7',
  version: 1,
  language: 'en',
  title: 'Your life in care, ages 4 to 7',
  assent: {
    whatThisIs:
      'This is a survey about what life is like for children in care. The child’s council is asking.',
    whyYou:
      'Every child in care aged 4 to 7 in the area is asked. You are here because they answer with an adult beside them.',
    whatYouDo:
      'You answer five questions about the child. Then the child answers up to 13, one at a time. It takes about five minutes.',
    yourChoice: 'The child decides. Yes or no, nothing about their care will change.',
    stopOrSkip:
      'Any question can be skipped. The child can stop at any time. Nothing goes off until you press Send.',
    noNames: 'We ask for no names, and there is no place to type one.',
    whoReads:
      'You see the answers as you sit there, so please keep them to yourself. The child’s carers, school and social worker never see them. The council only sees everyone’s put together.',
    whatHappens:
      'The answers are mixed with those of others and made into a report. We ask the council to tell children what it will do about it.',
    limits:
      'Nobody can find out who gave which answer, so nobody can send help. You are the one who can. If you are worried about the child, act today, as your own safeguarding rules say.',
    cannotTakeBack:
      'Once you press Send it cannot be taken back. We will not know which answers are this child’s.',
    whoToAsk: 'Got a question first? Ask the person who gave you the code.',
    agree: 'Yes, carry on',
    decline: 'No, not today',
  },
  childAssent: {
    yourChoice: 'Say yes or no.',
    stopOrSkip: 'You can stop.',
    limits: 'Worried? Tell a grown-up.',
    agree: 'Yes',
    decline: 'Not today',
  },
  ...ages4To7V1Guidance,
  sections: {
    'about-the-child': {
      title: 'Five questions for you',
      why: 'We ask so that we can see if care works as well for some groups of children as for others. A group of fewer than ten is never shown. Skip what you do not know.',
    },
    home: { title: 'Your home' },
    'social-worker': { title: 'Your social worker' },
    you: { title: 'You', why: 'We want to know how you are.' },
    play: { title: 'School and play' },
  },
  items: ages4To7V1Items,
  ending: {
    title: 'Thank you for telling us',
    paragraphs: [
      'Now we can tell people what children say.',
      'Is something worrying you? Tell a grown-up who helps you.',
    ],
  },
}
