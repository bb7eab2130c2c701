import type { CandidateFile } from '../../../server/commands/instruments/read-candidates.ts'
import { home, sound, soundInstrument, soundWords } from '../sound-instrument.ts'

/** A part for the adult and no words for handing the device over. */
export const candidate: CandidateFile = {
  ...sound,
  instrument: {
    ...soundInstrument,
    sections: [
      home,
      {
        id: 'about-the-child',
        sensitive: false,
        answeredBy: 'adult',
        items: [{ id: 'has-pet', kind: 'yes-no', notSure: true, preferNotToSay: true }],
      },
    ],
  },
  words: {
    ...soundWords,
    sections: { ...soundWords.sections, 'about-the-child': { title: 'For you' } },
    items: { ...soundWords.items, 'has-pet': { question: 'Is there a pet?' } },
    helperGuidance: {
      title: 'For you',
      lines: ['Sit by the child.'],
      toDo: ['Wait.'],
      toSay: ['Hello.'],
      notToDo: ['Do not look.'],
    },
    childAssent: {
      yourChoice: 'Say yes or no.',
      stopOrSkip: 'You can stop.',
      limits: 'Tell a friend.',
      agree: 'Yes',
      decline: 'No',
    },
  },
}
