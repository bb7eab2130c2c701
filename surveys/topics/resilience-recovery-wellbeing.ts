import { ifRoom, leftOut, needed, type Topic } from './topic.ts'

/** The other domains, comments, and who is answering. See `relationships-and-rights.ts`. */
export const resilienceRecoveryWellbeing: readonly Topic[] = [
  {
    id: 'trusted-adult',
    domain: 'resilience',
    bands: {
      '8-10': needed('trusted-adult'),
      '11-17': needed('trusted-adult'),
    },
  },
  {
    id: 'fun',
    domain: 'resilience',
    bands: {
      '4-7': ifRoom('has-fun'),
      '8-10': ifRoom('has-fun'),
      '11-17': ifRoom('has-fun'),
    },
  },
  {
    id: 'outdoors',
    domain: 'resilience',
    bands: {
      '4-7': leftOut('Thirteen items are all that age bears; fun was kept instead.'),
      '8-10': leftOut('The survey is full at 34; fun was kept instead.'),
      '11-17': leftOut('The survey is full at 49; fun was kept instead.'),
    },
  },
  {
    id: 'second-chances',
    domain: 'resilience',
    bands: {
      '8-10': leftOut('The survey is full; being trusted was kept instead.'),
      '11-17': ifRoom('second-chances'),
    },
  },
  {
    id: 'likes-school',
    domain: 'resilience',
    bands: {
      '4-7': ifRoom('happy-with-school'),
      '8-10': ifRoom('happy-with-school'),
      '11-17': ifRoom('happy-with-school'),
    },
  },
  {
    id: 'carers-interested-in-school',
    domain: 'resilience',
    bands: {
      '8-10': needed('carers-interested-in-school'),
      '11-17': needed('carers-interested-in-school'),
    },
  },
  {
    id: 'life-skills',
    domain: 'resilience',
    bands: {
      '11-17': ifRoom('life-skills'),
    },
  },
  {
    id: 'settled',
    domain: 'recovery',
    bands: {
      '4-7': needed('settled'),
      '8-10': ifRoom('settled'),
      '11-17': ifRoom('settled'),
    },
  },
  {
    id: 'likes-bedroom',
    domain: 'recovery',
    bands: {
      '4-7': needed('likes-bedroom'),
      '8-10': ifRoom('likes-bedroom'),
      '11-17': ifRoom('likes-bedroom'),
    },
  },
  {
    id: 'carers-notice-feelings',
    domain: 'recovery',
    bands: {
      '4-7': ifRoom('carers-notice-feelings'),
      '8-10': ifRoom('carers-notice-feelings'),
      '11-17': ifRoom('carers-notice-feelings'),
    },
  },
  {
    id: 'talks-with-carers',
    domain: 'recovery',
    bands: {
      '8-10': leftOut('The survey is full; carers noticing feelings was kept instead.'),
      '11-17': needed('talks-with-carers'),
    },
  },
  {
    id: 'chances-to-be-trusted',
    domain: 'recovery',
    bands: {
      '8-10': ifRoom('trusted-by-carers'),
      '11-17': needed('trusted-by-carers'),
    },
  },
  {
    id: 'same-as-friends',
    domain: 'recovery',
    bands: {
      '8-10': leftOut('The survey is full; fun was kept instead.'),
      '11-17': needed('same-as-friends'),
    },
  },
  {
    id: 'online-at-home',
    domain: 'recovery',
    bands: {
      '8-10': leftOut('The survey is full; least tied to wellbeing at that age.'),
      '11-17': needed('online-at-home'),
    },
  },
  {
    id: 'worries-and-help',
    domain: 'recovery',
    bands: {
      '8-10': needed('worries', 'help-with-worries'),
      '11-17': needed('worries', 'help-with-worries'),
    },
  },
  {
    id: 'reason-for-care',
    domain: 'recovery',
    bands: {
      '4-7': needed('care-explained'),
      '8-10': ifRoom('care-explained'),
      '11-17': needed('care-explained', 'wants-to-know-more'),
    },
  },
  {
    id: 'appearance',
    domain: 'recovery',
    bands: {
      '8-10': leftOut('The survey is full, and the question may start a worry at eight.'),
      '11-17': needed('happy-with-looks'),
    },
  },
  {
    id: 'life-getting-better',
    domain: 'recovery',
    bands: {
      '4-7': leftOut('Looks back over time, which many cannot do up to seven.'),
      '8-10': needed('life-getting-better'),
      '11-17': needed('life-getting-better'),
    },
  },
  {
    id: 'happy-yesterday',
    domain: 'wellbeing',
    bands: {
      '4-7': ifRoom('happy-today'),
      '8-10': ifRoom('happy-yesterday'),
      '11-17': needed('happy-yesterday'),
    },
  },
  {
    id: 'life-satisfaction',
    domain: 'wellbeing',
    bands: {
      '8-10': ifRoom('life-satisfaction'),
      '11-17': needed('life-satisfaction'),
    },
  },
  {
    id: 'worthwhile',
    domain: 'wellbeing',
    bands: {
      '8-10': leftOut('Weighing what one does as a whole is too abstract at eight.'),
      '11-17': needed('worthwhile'),
    },
  },
  {
    id: 'positive-about-the-future',
    domain: 'wellbeing',
    bands: {
      '8-10': leftOut('The survey is full; life getting better was kept instead.'),
      '11-17': needed('hopeful'),
    },
  },
  {
    id: 'comments',
    domain: 'comments',
    bands: {
      '4-7': leftOut('Their words name people, and an adult would be typing.'),
      '8-10': needed('would-change'),
      '11-17': needed('going-well', 'would-change'),
    },
  },
  {
    id: 'about-you',
    domain: 'about-you',
    bands: {
      '4-7': needed('age', 'gender', 'ethnic-group', 'disability', 'placement'),
      '8-10': needed('age', 'gender', 'ethnic-group', 'disability', 'placement', 'time-in-care'),
      '11-17': needed(
        'age',
        'gender',
        'ethnic-group',
        'disability',
        'placement',
        'time-in-care',
        'homes-in-care',
      ),
    },
  },
]
