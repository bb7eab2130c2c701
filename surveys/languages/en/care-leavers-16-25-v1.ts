import type { InstrumentWords } from '../../model/words.ts'
import { careLeavers16To25V1Items } from './care-leavers-16-25-v1-items.ts'

export const careLeavers16To25V1Words: InstrumentWords = {
  instrument: 'care-leavers-16-25',
  version: 1,
  language: 'en',
  title: 'Your life as a care leaver, ages 16 to 25',
  assent: {
    whatThisIs: 'This is a survey about life during and after leaving care. Your council is asking.',
    whyYou:
      'You are asked because you have been in care. So is every care leaver aged 16 to 25 that your council knows.',
    whatYouDo: 'You answer one question at a time. It takes about 15 minutes.',
    yourChoice: 'It is your choice. Yes or no, the help you get will not change.',
    stopOrSkip: 'You can skip any question and stop at any time. Nothing goes off until you press Send.',
    noNames: 'We do not ask your name. Please do not type names or places.',
    whoReads:
      'Your leaving care worker, your landlord and your family never see your answers. The council only sees everyone’s put together. What you write in a box is read first by someone outside the council, who takes out names.',
    whatHappens:
      'Your answers are mixed with those of others and made into a report. We ask your council to tell you what it will do about it.',
    limits:
      'Nobody can find out who gave which answer, so nobody can send help. If you are not safe, tell someone you trust, or call 999. If you need to talk, Samaritans are on 116 123.',
    cannotTakeBack: 'Once you press Send you cannot take it back. We will not know which answers are yours.',
    whoToAsk: 'Got a question first? Ask the person who gave you the code.',
    agree: 'Yes, I want to start',
    decline: 'No, not today',
  },
  helperGuidance: {
    title: 'Before you help someone with this',
    lines: [
      'The council asks care leavers aged 16 to 25 what life is like. There are up to 50 questions, one on each screen.',
      'It takes about 15 minutes. Any question can be skipped.',
      'Do not help if you are their leaving care worker, their social worker or someone they live with. Some questions are about you.',
      'Sit where you can help but need not see. Read out or explain only if asked.',
      'If something worries you, talk with them about it, then follow your own safeguarding rules. We do not know who said it.',
    ],
    toDo: [
      'Find a quiet place where nobody can listen in.',
      'Show where the language, the text size and the help button are.',
      'Offer a break half way, and a talk afterwards.',
    ],
    toSay: [
      'It is up to you what you answer, and if you answer.',
      'I will not repeat what you choose, unless someone is in danger.',
      'You can leave anything out.',
    ],
    notToDo: [
      'Do not suggest an answer or ask for reasons.',
      'Do not fill it in for someone who is not there.',
      'Do not type names or places in a comment box.',
    ],
  },
  sections: {
    people: { title: 'People and free time' },
    home: {
      title: 'Home',
      why: 'A home is more than a roof. We ask so that the council can see if the homes of care leavers are safe and feel like theirs.',
    },
    money: {
      title: 'Goals and money',
      why: 'We ask so that the council can see who gets by, who does not, and what it could change. No benefit office sees this.',
    },
    support: { title: 'Support from the council' },
    story: {
      title: 'Your story',
      why: 'You have a right to know why you came into care. We ask so that the council can see who is still waiting to be told.',
    },
    feelings: {
      title: 'How you feel',
      why: 'We ask so that the council can see how people really are after care, and if they get the help they want. Skip what you like.',
    },
    'whole-life': { title: 'Your life as a whole' },
    'what-next': { title: 'What would help' },
    'about-you': {
      title: 'A bit about you',
      why: 'We ask so that we can see if support works as well for some groups as for others. A group of fewer than ten people is never shown.',
    },
  },
  items: careLeavers16To25V1Items,
  ending: {
    title: 'Thank you',
    paragraphs: [
      'Your answers are in. When the survey closes they are mixed with everyone else’s.',
      'Then your council gets a report. Ask what it says, and what will change.',
      'If any of this stirred things up, talk to someone you trust.',
    ],
  },
}
