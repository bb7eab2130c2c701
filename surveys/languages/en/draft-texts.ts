import type { DraftTexts } from '../../model/draft-texts.ts'

export const draftTexts: DraftTexts = {
  save: {
    paragraphs: [
      'You can lock your answers away on this device, and finish within a day.',
      'You get six words. Only they open what you saved. If you lose them, we cannot find them for you.',
      'When you come back, you carry on from here. You cannot see or change what you answered before.',
      'It works for 24 hours at most, only on this device, and it goes when you send, or stop and finish. “Leave now” does not delete it.',
    ],
    sharedDevice: {
      title: 'Do other people use this device?',
      paragraphs: [
        'Then it is better not to save here. Nobody can read it without your words, but somebody who knows computers could see that something was saved.',
      ],
    },
    save: 'Save on this device',
    notNow: 'Go back without saving',
    locking: 'Locking your answers',
    failed: {
      title: 'That could not be saved',
      paragraphs: ['This browser does not let us keep anything here. Your answers are still on this page.'],
    },
  },
  saved: {
    title: 'Saved. These are your words',
    paragraphs: [
      'Write them down in this order. They are shown only while this page is open.',
      'You can close this page now. To come back, open the same address and choose “Carry on with saved answers”.',
      'What you answer from now on is not in it until you save again.',
    ],
    carryOn: 'Back to the questions',
    delete: 'Delete what I saved',
    deleted: 'Deleted. What you saved is gone from this device.',
  },
  comeBack: {
    label: 'Your six words',
    hint: 'In the order you were given them. Big letters and commas do not matter.',
    opening: 'Trying your words',
    wrong: {
      title: 'Those words open nothing here',
      paragraphs: [
        'Check each word and the order, and try again. You can try as often as you like.',
        'What was saved goes after 24 hours, and it is only on the device it was saved on. If you did not send it, you can start again with your code.',
      ],
    },
    noQuestions: {
      title: 'The words are right, but the questions did not come',
      paragraphs: ['Your answers are still saved here. Check that you are online and try again.'],
    },
  },
}
