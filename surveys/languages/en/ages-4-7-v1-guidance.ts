import type { InstrumentWords } from '../../model/words.ts'

/** Read standing up, in two minutes, by a teacher between lessons. */
export const ages4To7V1Guidance: Pick<InstrumentWords, 'helperGuidance' | 'handOver'> = {
  helperGuidance: {
    title: 'Before you help a child aged 4 to 7',
    lines: [
      'The council asks children in care what life is like. There are five questions for you, then 13 short ones for the child.',
      'It takes about five minutes. There are no right answers.',
      'Do not help if you are the child’s social worker or someone they live with. Some questions are about them.',
      'Sit beside the child. Read each question out as it stands, and let the child press.',
      'If the child says something that worries you, listen, then follow your own safeguarding rules today. We do not know who said it.',
    ],
    toDo: [
      'Find a quiet place where nobody can listen in.',
      'Show the child how to press, skip and stop.',
      'Give the child time. Read a question again if they ask.',
      'Say “nursery” for “school” if that is where the child goes.',
      'Stop as soon as the child wants to.',
    ],
    toSay: [
      'Home means where you live now.',
      'Press what is true for you.',
      'If you are not sure, you can press “I’m not sure”.',
      'Do you want the next one, or shall we stop?',
    ],
    notToDo: [
      'Do not answer for the child, or show with your face what you think.',
      'Do not ask why they chose something.',
      'Do not praise an answer.',
      'Do not tell others what the child chose, unless a child may be in danger.',
    ],
  },
  handOver: {
    toChild: {
      title: 'Now it is the child’s turn',
      paragraphs: ['Give the screen to the child. Stay beside them, read out, and let them press.'],
    },
    toAdult: {
      title: 'All done',
      paragraphs: ['Now give this back to your grown-up.'],
    },
  },
}
