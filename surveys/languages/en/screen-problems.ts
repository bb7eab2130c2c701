import type { ScreenWords } from '../../model/screen-words.ts'

/** Each says what to do next; none says whose fault it is, and none says whether a code was used. */
export const screenProblems: ScreenWords['problems'] = {
  'code-not-recognised': {
    title: 'That code did not work',
    paragraphs: [
      'Check it against your card and type it again. Dashes and big letters do not matter.',
      'If it still does not work, ask the person who gave it to you for a new one.',
    ],
  },
  'wave-not-open-yet': {
    title: 'It has not started yet',
    paragraphs: ['The survey opens on {opensOn}. Keep your code and come back then.'],
  },
  'wave-closed': {
    title: 'This survey has closed',
    paragraphs: [
      'It closed on {closedOn}. Nothing was sent. You can still tell your participation worker or an advocate what you think.',
    ],
  },
  'ticket-not-recognised': {
    title: 'Your answers could not be sent',
    paragraphs: [
      'They are still here while this page is open. Try again. If it keeps happening, ask for a new code and start again with it.',
    ],
  },
  'answers-not-accepted': {
    title: 'Something about the answers did not fit',
    paragraphs: ['Nothing was sent. Look through your answers, then send again.'],
  },
  offline: {
    title: 'You seem to be offline',
    paragraphs: ['Your answers are still here. Keep this page open and try again when you are back online.'],
  },
  'something-went-wrong': {
    title: 'That did not work',
    paragraphs: ['It is not you, it is our side. Wait a minute, then try again.'],
  },
}
