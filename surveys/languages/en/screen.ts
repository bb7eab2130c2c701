import type { ScreenWords } from '../../model/screen-words.ts'
import { screenProblems } from './screen-problems.ts'

export const screen: ScreenWords = {
  language: 'en',
  productName: 'Heard',
  pageTitle: 'Heard',
  skipToContent: 'Skip to the main part',
  common: {
    next: 'Next',
    back: 'Back',
    skip: 'Skip',
    help: 'Get help',
    leaveNow: 'Leave now',
    leaveNowHint: 'Closes this and shows the weather. Your answers are dropped.',
    leaveNowShift: 'Pressing Shift three times does the same.',
    saveForLater: 'Save for later',
    loading: 'One moment',
    privacy: 'Your privacy',
    tryAgain: 'Try again',
    or: 'or',
    syntheticNotice: 'Demonstration with synthetic data: this council is made up.',
    draftNotice: 'Nobody who speaks this language has checked this translation yet.',
    readAloud: 'Read it to me',
    stopReading: 'Stop reading',
    stop: 'Stop',
    takeBreak: 'Take a break',
  },
  start: {
    title: 'Tell us what life is like for you',
    lead: 'This is for people in care. We do not ask your name.',
    codeLabel: 'Your code',
    codeHint: 'It has 12 letters and numbers, like this: ABCD-EFGH-JKMN. Big or small letters both work.',
    go: 'Carry on',
    found: 'Your code is for {localAuthority}.',
    noCode: {
      title: 'No code?',
      paragraphs: [
        'Ask the person who told you about the survey for one. A code works once, and it is not kept with your answers.',
      ],
    },
    savedAnswers: 'Carry on with saved answers',
    onPaper: 'Answer on paper',
  },
  helper: {
    title: 'Is someone helping you?',
    hint: 'We ask what they do, not who they are.',
    notThese:
      'It should not be your social worker or someone you live with, because some questions are about them.',
    roles: {
      nobody: 'No, I am on my own',
      'teacher-or-school-staff': 'A teacher or someone else at school',
      'independent-visitor-or-advocate': 'An independent visitor or an advocate',
      'reviewing-officer': 'My reviewing officer',
      'youth-or-participation-worker': 'A youth worker or participation worker',
      'family-or-friend': 'Family or a friend I do not live with',
      'someone-else': 'Someone else',
    },
    forTheHelper: {
      title: 'If you are helping',
      paragraphs: [
        'Read out the words as they are. Do not suggest an answer or ask for reasons.',
        'Skipping is fine. So is stopping.',
        'If you hear something that worries you, follow your own safeguarding procedure. We do not know who said what.',
      ],
    },
    adult: {
      part: 'For the adult helping',
      whatYouDo: 'Which of these are you?',
      roles: {
        'reviewing-officer': 'The child’s reviewing officer',
        'family-or-friend': 'Family or a friend the child does not live with',
      },
      toDo: 'Do',
      toSay: 'You can say',
      notToDo: 'Do not',
      send: 'Send the child’s answers',
    },
  },
  assent: {
    title: 'Before you start',
    more: 'More about this',
    howDoIKnow: {
      title: 'How do I know nobody can tell?',
      paragraphs: [
        'Your code shows that you may answer, once. It is never kept with your answers.',
        'Answers stay locked until the survey closes. Then they are shuffled, so nobody can match them to a time or a person.',
        'The report never shows a group of fewer than ten people.',
        'Your phone company or the network you use can see that you opened this site, but not your answers.',
      ],
    },
    sameMark:
      'Your card shows these letters and numbers too: {mark}. They are the same for everyone, so they cannot point to you. If yours are different, do not send anything, and ask for a new card.',
    declined: {
      title: 'That is fine',
      paragraphs: [
        'Nothing was sent, and nobody is told. If you change your mind, the same code works until the survey closes.',
      ],
    },
    changedMyMind: 'I changed my mind',
  },
  question: {
    progress: 'Question {number} of {total}',
    progressAtMost: 'Question {number} of {total} at most',
    clearAnswer: 'Clear my answer',
    whyWeAsk: 'Why we ask',
    chooseUpTo: 'Choose up to {most}',
    chosenEnough: 'That is as many as you can choose. Untick one to choose another.',
    charactersLeft: 'Room for {count} more characters',
    textNotice:
      'Nobody can find out who wrote this, so nobody can send help. If you need help, press “Get help”.',
    whatMeans: 'What does “{term}” mean?',
  },
  rest: {
    title: 'You are half way',
    paragraphs: ['Take a break if you want one. Your answers stay on this page while it is open.'],
    carryOn: 'Carry on',
  },
  pause: {
    title: 'Taking a break',
    paragraphs: ['Take as long as you like. Your answers stay on this page while it is open, out of sight.'],
    stopHere: 'Stop here',
  },
  review: {
    title: 'Check your answers',
    lead: 'You can change any of them, or leave them as they are.',
    onTheirWay: 'They are on their way, and cannot be changed any more.',
    change: 'Change',
    changeQuestion: 'Change your answer to: {question}',
    notAnswered: 'Skipped',
    fromBefore: 'From before you saved',
    beforeSending:
      'Once you press Send you cannot take it back, because we will not know which answers are yours.',
    send: 'Send',
  },
  sending: {
    title: 'Sending your answers',
    wait: 'Keep this page open for a moment.',
    failed: {
      title: 'Your answers have not gone yet',
      paragraphs: [
        'They are still here on this page. Keep it open, check that you are online and try again. They can only count once, however often you try.',
      ],
    },
    unsure: {
      title: 'We do not know yet if your answers arrived',
      paragraphs: [
        'They are on their way, and cannot be changed any more. They are still here on this page. Keep it open, check that you are online and try again. They can only count once, however often you try.',
      ],
    },
    codeCannotSend: {
      title: 'These answers cannot go with this code',
      paragraphs: [
        'Nothing was sent. The code may have been used before, or its time may be up.',
        'If you still want to answer, ask the person who gave you the code for a new one.',
      ],
    },
    closed: {
      title: 'This survey has closed',
      paragraphs: [
        'If you pressed Send before and the connection was lost, your answers may have got there in time. We cannot tell, because we do not know which answers are yours.',
        'Nothing more can be sent. You can close this page.',
      ],
    },
    retryIn: {
      one: 'We will try again in {seconds} second.',
      other: 'We will try again in {seconds} seconds.',
    },
  },
  thankYou: {
    nothingLeft: 'Nothing you answered is left on this device. You can close this page.',
    whoToTalkTo: 'If you would like to talk to someone',
    finish: 'Finish',
  },
  help: {
    title: 'Someone to talk to',
    lead: 'You do not need a reason to get in touch. Opening this page tells nobody anything.',
    emergency: 'If you or someone else is in danger right now, call 999.',
    call: 'Call {number}',
    text: 'Text {word} to {number}',
    textNumber: 'Text {number}',
    free: 'Free',
    calledRecords: 'A call or text can still show up on a phone’s list or on a bill.',
    aboutLeaving:
      '“Leave now” drops your answers and shows the weather at once. Your browser may still list this site among those you visited.',
    someoneYouTrust:
      'You can also talk to an adult you trust: someone at school, an advocate, your reviewing officer.',
    backToQuestion: 'Back to where you were',
  },
  settings: {
    title: 'How it looks',
    textSize: 'Text size',
    textSizes: { normal: 'Normal', large: 'Large', larger: 'Larger' },
    colours: 'Colours',
    themes: {
      device: 'Same as my device',
      light: 'Light',
      dark: 'Dark',
      contrast: 'High contrast',
      tint: 'Soft',
    },
    calm: 'Easier on the eyes',
    spacing: 'More space',
    stillness: 'Nothing moves',
    language: 'Language',
  },
  problems: screenProblems,
}
