import type { PlainPageWords } from '../../model/plain-page-words.ts'

export const plainPage: PlainPageWords = {
  language: 'en',
  aboutThisPage: {
    title: 'About this page',
    paragraphs: [
      'All the questions are on this one page. Answer those you want to, then press Send at the end.',
      'Here your code and your answers go off together: that nobody matches them rests on our word, not on mathematics as it does on the usual page.',
      'You can ask for the paper form instead, or use a browser with JavaScript. The same code works.',
    ],
  },
  leaveNote:
    '“Leave now” shows the weather, and your answers are dropped. It cannot clear the list of pages this browser keeps.',
  takePart: 'Do you want to take part?',
  routing: {
    onlyIf: 'Only if {condition}',
    said: 'you said {answers} to {question}',
    didNotSay: 'you did not say {answers} to {question}',
    quoted: '“{text}”',
    and: 'and',
    goOn: 'If not, go on to {question}',
    goToEnd: 'If not, go on to the end',
  },
  textLimit: 'There is room for {count} characters.',
  ifNothingComes: 'If no thank-you comes, load the page again. Your answers can only count once.',
  afterSending:
    'Close this page when you have read it. Until you do, this browser may still hold what you sent.',
  anotherCode: 'Your answers are still on this page. If you get a new code, type it here and carry on.',
  tooMuch: {
    title: 'That was too much to send at once',
    paragraphs: ['Nothing was sent. Go back in your browser, make what you wrote shorter, then send again.'],
  },
  faults: {
    title: 'Some answers need another look',
    lead: 'Nothing was sent yet. All your answers are still here.',
    chooseOne: 'Choose one answer.',
    oneOrOther: 'You gave an answer and a way not to answer. Keep one of the two.',
    chooseFewer: 'Choose {most} at most.',
    shorten: 'This is too long. There is room for {count} characters.',
    chooseAgain: 'This answer did not come through. Choose again, or leave it out.',
    sayYesOrNo: 'Say yes or no before you send.',
  },
}
