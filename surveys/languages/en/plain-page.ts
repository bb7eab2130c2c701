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
  limits: {
    '4-7':
      'We promise not to find out who gave which answer, so nobody can send help. You are the one who can. If you are worried about the child, act today, as your own safeguarding rules say.',
    '8-10':
      'We promise not to find out who you are, so we cannot send help. If you do not feel safe, tell an adult you trust. You can call Childline on 0800 1111.',
    '11-17':
      'We promise not to find out who gave which answer, so nobody can send help. If you are not safe, tell an adult you trust, call Childline on 0800 1111, or call 999.',
    '16-25':
      'We promise not to find out who gave which answer, so nobody can send help. If you are not safe, tell someone you trust, or call 999. If you need to talk, Samaritans are on 116 123.',
  },
  howDoIKnow: {
    title: 'Could anybody find out what I said?',
    paragraphs: [
      'Your code and your answers come to us together. We do not keep them together. Here you have our word for that. On the usual page, maths makes sure.',
      'Answers stay locked until the survey closes. Then they are shuffled.',
      'The report never shows a group of fewer than ten people.',
      'Your phone company or the network you use can see that you opened this site.',
    ],
  },
  textNotice:
    'We promise not to find out who wrote this, so nobody can send help. If you need help, press “Get help”.',
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
