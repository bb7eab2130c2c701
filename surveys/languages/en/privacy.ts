import type { PrivacyWords } from '../../model/privacy-words.ts'

export const privacy: PrivacyWords = {
  title: 'Your privacy',
  chooseAge: 'How old are you? Each page says the same, in other words.',
  ages: {
    '4-7': '4 to 7',
    '8-10': '8 to 10',
    '11-17': '11 to 17',
    '16-25': '16 to 25, and I have left care',
  },
  backToSurvey: 'Back to the survey',
  notices: {
    '4-7': {
      title: 'What happens to what you tell us',
      sections: [
        {
          title: 'What you tell us',
          paragraphs: ['You tell us how you feel.', 'You do not tell us your name.'],
        },
        {
          title: 'Who can see it',
          paragraphs: [
            'The grown-up with you can see it now.',
            'Then it goes in a big pile. No one can find yours in the pile. Not your carer. Not your social worker.',
          ],
        },
        {
          title: 'You can stop',
          paragraphs: ['You can stop. You can miss a question. No one will be cross.'],
        },
        {
          title: 'When it is sent',
          paragraphs: ['You can not get it back. No one knows which one is yours.'],
        },
        {
          title: 'If you do not feel safe',
          paragraphs: ['We can not see who you are, so we can not come. Tell a grown-up you trust.'],
        },
      ],
    },
    '8-10': {
      title: 'What happens to your answers',
      sections: [
        {
          title: 'What we keep',
          paragraphs: [
            'We keep your answers. We do not keep your name, where you live or when you sent them.',
            'Your code lets you answer once. It is not kept with your answers.',
          ],
        },
        {
          title: 'Who can see them',
          paragraphs: [
            'When you send your answers, they are locked. When the survey ends, they are all mixed up. Then no one can find yours. Not your carer, your social worker or your teacher.',
            'The report is about groups of ten or more, never about one child.',
          ],
        },
        {
          title: 'If you write something',
          paragraphs: [
            'Someone who does not work for the council reads it first and takes out names. Then it may be in the report. It does not say who wrote it. Please do not write names.',
          ],
        },
        {
          title: 'You choose',
          paragraphs: ['You can skip a question. You can stop. Nothing bad will happen.'],
        },
        {
          title: 'When you press Send',
          paragraphs: ['You can not take it back, because no one knows which answers are yours.'],
        },
        {
          title: 'How long we keep them',
          paragraphs: ['We keep the answers for {months} months. Then they go.'],
        },
        {
          title: 'Cookies',
          paragraphs: ['There are none. When you close this page, your answers are not left on it.'],
        },
        {
          title: 'If you do not feel safe',
          paragraphs: [
            'We can not see who you are, so we can not send help. Tell a grown-up you trust, or call Childline on 0800 1111. It is free.',
          ],
        },
      ],
    },
    '11-17': {
      title: 'What happens to your answers',
      sections: [
        {
          title: 'What we keep, and what we do not',
          paragraphs: [
            'We keep your answers, the language you used, and what your helper does if you had one.',
            'We do not keep your name, your address, your device, or when you answered. Your code shows that you may answer, once. It is never kept with your answers.',
          ],
        },
        {
          title: 'Who can see them',
          paragraphs: [
            'Your answers are locked as soon as they arrive. When the survey closes they are all opened at once and shuffled. Then nobody can find out which are yours: not your council, your carer, your social worker or the people who run this site.',
            'The report is about groups of ten or more.',
          ],
        },
        {
          title: 'What you write in your own words',
          paragraphs: [
            'It is kept apart from your other answers. Someone who does not work for your council reads it first and takes out names and places. Parts of it may then be in the report.',
            'Words can give you away, so leave out names and things only you would know.',
          ],
        },
        {
          title: 'What we cannot hide',
          paragraphs: [
            'The network you use can see that you opened this site. It cannot see your answers. Anyone beside you can see your screen.',
          ],
        },
        {
          title: 'Your choice',
          paragraphs: [
            'You can skip any question, or stop. Nothing changes for you if you do.',
            'Once you press Send you cannot take it back, because nobody knows which answers are yours.',
          ],
        },
        {
          title: 'How long we keep them',
          paragraphs: ['Codes go a month after the survey is closed. Answers go after {months} months.'],
        },
        {
          title: 'Cookies',
          paragraphs: [
            'There are none, and nothing follows you. Your answers are not left on this device. If you choose to save them for later, they are locked, and go after 24 hours.',
          ],
        },
        {
          title: 'If you are not safe',
          paragraphs: [
            'We cannot see who you are, so we cannot send help. Tell an adult you trust, call Childline on 0800 1111, or call 999 if you are in danger now.',
          ],
        },
      ],
    },
    '16-25': {
      title: 'What happens to your answers',
      sections: [
        {
          title: 'What we keep, and what we do not',
          paragraphs: [
            'We keep your answers, the language you used, and the role of your helper if you had one.',
            'We do not keep your name, your address, your device, or when you answered. Your code shows that you may answer, once. It is never kept with your answers.',
          ],
        },
        {
          title: 'Who can see them',
          paragraphs: [
            'Your answers are locked as soon as they arrive. When the survey closes they are all opened at once and shuffled. Then nobody can find out which are yours: not your council, your personal adviser or the people who run this site.',
            'The report is about groups of ten or more.',
          ],
        },
        {
          title: 'What you write in your own words',
          paragraphs: [
            'It is kept apart from your other answers. Someone who does not work for your council reads it first and takes out names and places. Parts of it may then be quoted in the report.',
            'Words can give you away, so leave out names and things only you would know.',
          ],
        },
        {
          title: 'What we cannot hide',
          paragraphs: [
            'The network you use can see that you opened this site. It cannot see your answers. Anyone beside you can see your screen.',
            'We do not let anyone look at single sets of answers. But someone who had them all and knows you well might think that a rare answer is yours.',
          ],
        },
        {
          title: 'Your choice',
          paragraphs: [
            'You can skip any question, or stop. Your support does not change if you do.',
            'Once you press Send you cannot take it back, because nobody knows which answers are yours.',
          ],
        },
        {
          title: 'How long we keep them',
          paragraphs: ['Codes go a month after the survey is closed. Answers go after {months} months.'],
        },
        {
          title: 'Cookies',
          paragraphs: [
            'There are none, and nothing follows you. Your answers are not left on this device. If you choose to save them for later, they are locked, and go after 24 hours.',
          ],
        },
        {
          title: 'If you are not safe',
          paragraphs: [
            'We cannot see who you are, so we cannot send help. Call Samaritans on 116 123, or 999 if you are in danger now.',
          ],
        },
      ],
    },
  },
  law: {
    title: 'For adults: who is responsible',
    paragraphs: [
      'The council that asks is the controller. Whoever runs this site for it is the processor. The council asks in order to do its duty to listen to those in its care. Its own notice says more about the law.',
      'The list of whom to ask is personal data. The council keeps it, and it is not in this site. What is kept here does not lead to a person, so nobody can look up, correct or delete the answers of one.',
      'Ask the council’s data protection officer about anything on this page. You can also complain to the Information Commissioner’s Office on 0303 123 1113.',
    ],
  },
}
