import type { InstrumentWords } from '../../model/words.ts'

/** For the adult whom a young person asks along: mostly to be near, sometimes to read out. */
export const ages11To17V1Guidance: Pick<InstrumentWords, 'helperGuidance'> = {
  helperGuidance: {
    title: 'Before you help someone aged 11 to 17',
    lines: [
      'The council asks people in care what life is like. There are up to 49 questions, one on each screen.',
      'It takes about 15 minutes. Any question can be skipped.',
      'Do not help if you are their social worker or someone they live with. Some questions are about you.',
      'Most will want to answer alone. Stay near, and do not look unless they ask you to.',
      'If they say something that worries you, listen, then follow your own safeguarding rules today. We do not know who said it.',
    ],
    toDo: [
      'Find a quiet place where nobody can listen in.',
      'Show where the help button and “Leave now” are.',
      'Explain a word if asked. Read out if asked.',
      'Ask afterwards how it was, not what they said.',
    ],
    toSay: [
      'It is up to you what you answer, and if you answer.',
      'I will not tell anyone what you choose. If you are in danger, I will have to get help.',
      'You can leave anything out.',
    ],
    notToDo: [
      'Do not suggest an answer or ask for reasons.',
      'Do not answer in their place.',
      'Do not type names or places in a comment box.',
    ],
  },
}
