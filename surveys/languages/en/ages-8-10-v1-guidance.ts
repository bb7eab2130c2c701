import type { InstrumentWords } from '../../model/words.ts'

/** For the adult beside a child who reads alone but may want help with a word. */
export const ages8To10V1Guidance: Pick<InstrumentWords, 'helperGuidance'> = {
  helperGuidance: {
    title: 'Before you help someone aged 8 to 10',
    lines: [
      'The council asks children in care what life is like. There are up to 34 questions, one on each screen.',
      'It takes about 10 minutes. There are no right answers, and any question can be skipped.',
      'Do not help if you are the child’s social worker or someone they live with. Some questions are about them.',
      'Sit where you can help but need not see. Read out only if the child asks.',
      'If the child says something that worries you, listen, then follow your own safeguarding rules today. We do not know who said it.',
    ],
    toDo: [
      'Find a quiet place where nobody can listen in.',
      'Ask if the child wants to read alone or hear it read out.',
      'Explain a word if asked. The list of words says how.',
      'Offer a rest half way.',
    ],
    toSay: [
      'It is up to you what you answer, and if you answer.',
      'I will not tell anyone what you choose. If you are in danger, I will have to get help.',
      'You can skip it.',
    ],
    notToDo: [
      'Do not answer for the child, or show with your face what you think.',
      'Do not ask why they chose something.',
      'Do not type names or places in the comment box.',
      'Do not tell others what the child chose, unless a child may be in danger.',
    ],
  },
}
