import type { PaperWords } from '../../model/paper-words.ts'

export const paper: PaperWords = {
  howTo: {
    title: 'How to fill this in',
    paragraphs: [
      'Use a pen or a pencil. Tick the box next to your answer.',
      'You can skip any question. You can stop when you like.',
    ],
  },
  changedYourMind: 'Did you tick the wrong box? Fill that box in all over and tick another one.',
  tickOne: 'Tick one box',
  tickUpTo: 'Tick up to {most} boxes',
  tickAny: 'Tick all that fit',
  question: 'Question {number}',
  onlyIf: 'Only if {condition}. If not, go on to question {number}.',
  onlyIfToTheEnd: 'Only if {condition}. If not, go on to the end.',
  ticked: 'you ticked {labels} at question {number}',
  notTicked: 'you did not tick {labels} at question {number}',
  both: '{one} and {other}',
  either: '{one} or {other}',
  quoted: '“{label}”',
  writingNotice:
    'We promise not to find out who wrote this, so nobody can send help. If you need help, look at the last page. Please do not write names.',
  assent: {
    whatYouDo: 'You tick boxes with a pen or a pencil. You can do it alone or with someone who helps.',
    stopOrSkip: 'You can skip any question. You can stop when you like. Nothing goes until you post it.',
    noNames: 'We do not ask your name. Please do not write names or places.',
    cannotTakeBack: 'When the form is posted, you cannot take it back. We will not know which one is yours.',
    howItIsKept:
      'Each form has a number, so that nobody can answer twice. Your name is not on any list with it. Someone types in your answers and locks them. When the survey ends, the number is taken off. On paper you have our word for this. On a screen, maths makes sure.',
    whoToAsk: 'Is there something you want to ask first? Ask the person who told you about the survey.',
    onlyYes: 'We only use your answers if you tick “{agree}”.',
  },
  helper: {
    title: 'If you are helping',
    lines: [
      'Do not help if you are their social worker or someone they live with. Some questions are about you.',
      'Any question can be skipped. Stopping is fine too.',
      'If they say something that worries you, listen, then follow your own safeguarding rules today. We do not know who said it.',
    ],
    toDo: [
      'Find a quiet place where nobody can listen in.',
      'Read out each question as it stands, if they want you to.',
      'Look away while they tick a box.',
      'Let them close the envelope.',
    ],
    toSay: ['It is up to you what you answer, and if you answer.', 'You can leave anything out.'],
    notToDo: [
      'Do not tick “{agree}” unless they want to. Without it, none of the answers are used.',
      'Do not suggest an answer or ask for reasons.',
      'Do not write names or places.',
      'Do not copy or keep any part of the form.',
    ],
  },
  yourAnswer: 'It is up to you. Tick a box.',
  childsPart: 'Now give the form to the child',
  ending: [
    'Your answers count when this form has been posted and someone has typed it in.',
    'When the survey ends, they are mixed with everyone else’s. Then your council gets a report. Ask what it says and what will change.',
    'Is something on your mind now? Talk to someone you trust.',
  ],
  returning: {
    title: 'When you have finished',
    paragraphs: [
      'If you want your answers to count, make sure that you ticked “{agree}”.',
      'Put the form in the envelope and close it yourself.',
      'The envelope goes to the survey team. It does not go to your council, your carers or your social worker.',
      'If the envelope is missing, ask for another one. Please do not hand in an open form.',
    ],
  },
  page: 'Page {page} of {pages}',
  sheet: 'Form number {serial}',
  master: 'To look at. Only a form with a number can be counted.',
  exchange: {
    title: 'Answer on paper',
    paragraphs: [
      'You can get the form here and print it. You need no account.',
      'Getting the form uses up your code. After that the code does not work on a screen.',
      'On a screen, maths makes sure that nobody can find out what you said. On paper, you have our word for it.',
    ],
    found: 'Your code is for “{title}” from {localAuthority}.',
    size: 'How big should it be?',
    sizes: {
      standard: 'Normal',
      'large-print': 'Large print',
      'extra-large-print': 'Very large print, on big paper (A3)',
      'easy-read': 'Easy read, with hard words explained',
    },
    get: 'Use my code and get the form',
    ifNothingComes: 'If no form comes, press the button again. You get the same form.',
    onScreen: 'Answer on a screen',
  },
  cards: {
    title: 'Picture cards',
    paragraphs: [
      'These cards are for a child who answers by pointing. Each question has a page. Cut out its answers along the lines.',
      'Read out the question. Lay the answers down in the order of the page, all within reach.',
      'Wait while the child points. Do not point, nod or ask for reasons.',
      'Then tick the same box on the form, or press the same answer on the screen. The last card skips the question.',
    ],
    cut: 'Cut along the lines',
  },
}
