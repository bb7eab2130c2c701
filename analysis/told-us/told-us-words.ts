import type { Band } from '../../surveys/model/instrument.ts'
import type { Picture } from '../../surveys/model/picture.ts'

/** What one indicator says in a child's own voice, true of exactly the answers that it counts. */
export type Statement = { readonly indicator: string; readonly picture: Picture; readonly said: string }

export type ToldUsWords = {
  readonly title: string
  readonly hello: string
  readonly statements: readonly Statement[]
  readonly wishesTitle: string
  readonly wishes: string
  readonly tooFew: readonly string[]
  readonly nextTitle: string
  readonly next: readonly string[]
  readonly weWillTitle: string
  readonly thanks: string
  /** From this share on, in whole percent, the words; the last goes down to nought. */
  readonly shares: readonly (readonly [from: number, words: string])[]
  /** The share in figures behind the words: none for the youngest, so many in ten, or percent. */
  readonly figures: 'none' | 'in-ten' | 'percent'
  readonly said: string
}

const shares = [
  [95, 'Nearly all of you'],
  [60, 'Most of you'],
  [45, 'About half of you'],
  [20, 'Some of you'],
  [5, 'A few of you'],
  [0, 'Hardly any of you'],
] as const

/*
 * One page for the people who answered, read by themselves or to them. Statements are in their own voice and short; good
 * news and bad stand side by side, because both were said. Nothing is promised that the page cannot know.
 */
export const toldUsWords: Readonly<Record<Band, ToldUsWords>> = {
  '4-7': {
    title: 'What you told us',
    hello: 'We asked you how things are. This is what you said.',
    statements: [
      { indicator: 'settled', picture: 'home', said: 'I am happy at home.' },
      { indicator: 'feels-safe-at-home', picture: 'home', said: 'Home is a safe place for me.' },
      { indicator: 'likes-bedroom', picture: 'bed', said: 'My bedroom is a nice place to be.' },
      { indicator: 'good-friend', picture: 'friends', said: 'I have a friend I like to play with.' },
      { indicator: 'has-fun', picture: 'playing', said: 'I get to do fun things.' },
      { indicator: 'happy-with-school', picture: 'school', said: 'School is a happy place for me.' },
      {
        indicator: 'knows-social-worker',
        picture: 'someone-who-helps',
        said: 'I can say who my social worker is.',
      },
      { indicator: 'knows-why-in-care', picture: 'talking', said: 'I know why I live where I live.' },
    ],
    wishesTitle: '',
    wishes: '',
    tooFew: [
      'Not many of you told us how things are.',
      'So we keep what you said safe, and do not show it here.',
      'We still want to know. You can tell a grown-up you like.',
    ],
    nextTitle: 'What now?',
    next: ['Grown-ups have read what you said.', 'Ask them: What will you do now?'],
    weWillTitle: 'We will:',
    thanks: 'Thank you for telling us.',
    shares,
    figures: 'none',
    said: '{share} said: “{said}”',
  },
  '8-10': {
    title: 'What you told us',
    hello: 'You took part in a survey about your life. This is what you and others said.',
    statements: [
      { indicator: 'high-life-satisfaction', picture: 'feelings', said: 'My life is good or very good.' },
      { indicator: 'settled', picture: 'home', said: 'I feel settled where I live.' },
      { indicator: 'feels-safe-at-home', picture: 'home', said: 'I always feel safe where I live.' },
      { indicator: 'trusts-carers', picture: 'talking', said: 'I trust the adults I live with a lot.' },
      { indicator: 'good-friend', picture: 'friends', said: 'I have a good friend I like to be with.' },
      {
        indicator: 'dreads-bullying',
        picture: 'school',
        said: 'Bullying makes school a scary place, at least sometimes.',
      },
      {
        indicator: 'knows-social-worker',
        picture: 'someone-who-helps',
        said: 'I know who my social worker is.',
      },
      {
        indicator: 'included-in-decisions',
        picture: 'talking',
        said: 'I have a say in the plans for me.',
      },
      { indicator: 'has-fun', picture: 'playing', said: 'I have fun most of the time or always.' },
    ],
    wishesTitle: 'What would help most',
    wishes: 'You chose these more than anything else:',
    tooFew: [
      'Not many of you took part this time.',
      'So we do not show what you said: somebody might guess who said it.',
      'We still want to hear from you. You can talk to an adult you trust.',
    ],
    nextTitle: 'What happens now?',
    next: [
      'The people who plan things for you have read this.',
      'Does it sound right to you? You can ask them what they will do, and when.',
    ],
    weWillTitle: 'What we will do:',
    thanks: 'Thank you for telling us.',
    shares,
    figures: 'in-ten',
    said: '{share} said: “{said}”',
  },
  '11-17': {
    title: 'What you told us',
    hello: 'You and other young people in care answered a survey about your lives. Here is what came out.',
    statements: [
      { indicator: 'high-life-satisfaction', picture: 'feelings', said: 'Life is good (7 to 10 out of 10).' },
      { indicator: 'settled', picture: 'home', said: 'I feel settled where I live.' },
      { indicator: 'feels-safe-at-home', picture: 'home', said: 'I always feel safe where I live.' },
      { indicator: 'trusts-carers', picture: 'talking', said: 'I trust the adults I live with.' },
      { indicator: 'good-friend', picture: 'friends', said: 'I have a friend I can count on.' },
      {
        indicator: 'many-social-workers',
        picture: 'someone-who-helps',
        said: 'I had three or more social workers in the past year.',
      },
      { indicator: 'included-in-decisions', picture: 'talking', said: 'I have a say in plans for my life.' },
      { indicator: 'same-as-friends', picture: 'playing', said: 'I can join in with what people my age do.' },
      {
        indicator: 'worries',
        picture: 'feelings',
        said: 'I worry at least sometimes about how I feel or act.',
      },
    ],
    wishesTitle: 'What would help most',
    wishes: 'Chosen most often:',
    tooFew: [
      'Not many of you answered this time.',
      'With so few, somebody could work out who said what, so no answers are shown.',
      'Your view still counts. Talk to someone you trust, or to an advocate.',
    ],
    nextTitle: 'What happens now',
    next: [
      'The people who run care where you live have the full report.',
      'Does this match what you know? What is missing? Ask them what they will do and by when.',
    ],
    weWillTitle: 'What we will do, and by when:',
    thanks: 'Thank you for taking part.',
    shares,
    figures: 'percent',
    said: '{share} said: “{said}”',
  },
  '16-25': {
    title: 'What you told us',
    hello: 'You and other care leavers answered a survey about your lives. Here is what came out.',
    statements: [
      { indicator: 'high-life-satisfaction', picture: 'feelings', said: 'Life is good (7 to 10 out of 10).' },
      { indicator: 'settled', picture: 'home', said: 'I feel settled where I live.' },
      { indicator: 'feels-safe-at-home', picture: 'home', said: 'I always feel safe where I live.' },
      {
        indicator: 'struggles-with-money',
        picture: 'feelings',
        said: 'I run out of money often, or go without things I need.',
      },
      {
        indicator: 'often-lonely',
        picture: 'friends',
        said: 'I was lonely most of the time or always in the past month.',
      },
      { indicator: 'someone-listens', picture: 'talking', said: 'Someone takes the time to listen to me.' },
      {
        indicator: 'knows-leaving-care-worker',
        picture: 'someone-who-helps',
        said: 'I know who my leaving care worker is.',
      },
      { indicator: 'knows-entitlements', picture: 'telephone', said: 'I know what help I have a right to.' },
      { indicator: 'has-goals', picture: 'school', said: 'I have something I am working towards.' },
    ],
    wishesTitle: 'What would help most',
    wishes: 'Chosen most often:',
    tooFew: [
      'Not many of you answered this time.',
      'With so few, somebody could work out who said what, so no answers are shown.',
      'Your view still counts. You can talk to your worker, or to an advocate.',
    ],
    nextTitle: 'What happens now',
    next: [
      'The people who run leaving care services have the full report.',
      'Does this match your own life? What is missing? Ask what they will do, and by when.',
    ],
    weWillTitle: 'What we will do, and by when:',
    thanks: 'Thank you for taking part.',
    shares,
    figures: 'percent',
    said: '{share} said: “{said}”',
  },
}
