import type { Instrument } from '../../model/instrument.ts'
import { aboutYou } from './v1-about-you.ts'

/*
 * Ages 11 to 17, version 1. Published: this file never changes again; the next wording is version 2.
 *
 * Order: everyday things first, family and feelings in the middle, the whole life after its parts, what to
 * change, and the questions about who you are last. Every item can be skipped. "Not sure" is offered where
 * someone may truly not know, "prefer not to say" where the question is about family, feelings or identity.
 */

/** Five worded points: the most that this age group uses reliably. */
const frequency = {
  kind: 'single-choice' as const,
  ordered: true,
  options: ['always', 'most-of-the-time', 'sometimes', 'hardly-ever', 'never'],
}
const extent = {
  kind: 'single-choice' as const,
  ordered: true,
  options: ['completely', 'mostly', 'a-little', 'not-at-all'],
}
const open = { notSure: true, preferNotToSay: false } as const
const personal = { notSure: true, preferNotToSay: true } as const
const factual = { notSure: false, preferNotToSay: false } as const

export const ages11To17V1: Instrument = {
  id: 'ages-11-17',
  version: 1,
  band: '11-17',
  sections: [
    {
      id: 'home',
      sensitive: false,
      items: [
        {
          id: 'settled',
          kind: 'single-choice',
          ordered: true,
          options: ['very', 'fairly', 'not-very', 'not-at-all'],
          ...open,
        },
        { id: 'likes-bedroom', kind: 'yes-no', ...open },
        { id: 'feels-safe', ...frequency, ...personal },
        { id: 'trusts-carers', ...extent, ...personal },
        { id: 'carers-notice-feelings', ...frequency, ...open },
        {
          id: 'talks-with-carers',
          kind: 'single-choice',
          ordered: true,
          options: ['most-days', 'most-weeks', 'now-and-then', 'hardly-ever', 'never'],
          ...open,
        },
        { id: 'trusted-by-carers', ...frequency, ...open },
        { id: 'second-chances', ...frequency, ...open },
        {
          id: 'life-skills',
          kind: 'single-choice',
          ordered: true,
          options: ['a-lot', 'quite-a-bit', 'a-little', 'nothing-yet'],
          ...open,
        },
        { id: 'online-at-home', kind: 'yes-no', ...open },
        { id: 'has-pet', kind: 'yes-no', ...open },
      ],
    },
    {
      id: 'people',
      sensitive: false,
      items: [
        { id: 'good-friend', kind: 'yes-no', ...open },
        { id: 'same-as-friends', ...frequency, ...open },
        { id: 'has-fun', ...frequency, ...open },
        { id: 'trusted-adult', kind: 'yes-no', ...open },
      ],
    },
    {
      id: 'school',
      sensitive: false,
      items: [
        { id: 'in-education', kind: 'yes-no', ...open },
        {
          id: 'happy-with-school',
          kind: 'scale-0-10',
          askedIf: { item: 'in-education', is: ['yes'] },
          ...open,
        },
        {
          id: 'dreads-bullying',
          ...frequency,
          askedIf: { item: 'in-education', is: ['yes'] },
          ...personal,
        },
        {
          id: 'carers-interested-in-school',
          kind: 'single-choice',
          ordered: true,
          options: ['very', 'fairly', 'a-little', 'not-at-all'],
          askedIf: { item: 'in-education', is: ['yes'] },
          ...open,
        },
      ],
    },
    {
      id: 'social-worker',
      sensitive: false,
      items: [
        { id: 'knows-social-worker', kind: 'yes-no', ...open },
        {
          id: 'trusts-social-worker',
          ...extent,
          askedIf: { item: 'knows-social-worker', is: ['yes'] },
          ...personal,
        },
        {
          id: 'reaches-social-worker',
          ...frequency,
          askedIf: { item: 'knows-social-worker', is: ['yes'] },
          ...open,
        },
        { id: 'knows-can-talk-alone', kind: 'yes-no', ...open },
        { id: 'social-workers-in-year', kind: 'count', most: 3, ...open },
        {
          id: 'included-in-decisions',
          kind: 'single-choice',
          ordered: true,
          options: ['a-lot', 'some', 'a-little', 'none'],
          ...open,
        },
      ],
    },
    {
      id: 'family',
      sensitive: true,
      items: [
        {
          id: 'care-explained',
          kind: 'single-choice',
          ordered: true,
          options: ['fully', 'partly', 'not-at-all'],
          ...personal,
        },
        {
          id: 'wants-to-know-more',
          kind: 'yes-no',
          askedIf: { item: 'care-explained', is: ['partly', 'not-at-all'] },
          ...personal,
        },
        { id: 'time-with-mother', kind: 'amount', none: true, ...personal },
        { id: 'time-with-father', kind: 'amount', none: true, ...personal },
        { id: 'time-with-brothers-and-sisters', kind: 'amount', none: true, ...personal },
        { id: 'made-to-stand-out', kind: 'yes-no', ...personal },
      ],
    },
    {
      id: 'feelings',
      sensitive: true,
      items: [
        { id: 'worries', ...frequency, ...personal },
        {
          id: 'help-with-worries',
          kind: 'single-choice',
          ordered: false,
          options: ['enough', 'want-more', 'none-but-want', 'do-not-want'],
          askedIf: { item: 'worries', is: ['always', 'most-of-the-time', 'sometimes'] },
          ...personal,
        },
        { id: 'happy-with-looks', kind: 'scale-0-10', ...personal },
        { id: 'happy-yesterday', kind: 'scale-0-10', ...personal },
      ],
    },
    {
      id: 'whole-life',
      sensitive: false,
      items: [
        { id: 'life-satisfaction', kind: 'scale-0-10', ...personal },
        { id: 'worthwhile', kind: 'scale-0-10', ...personal },
        { id: 'hopeful', kind: 'scale-0-10', ...personal },
        {
          id: 'life-getting-better',
          kind: 'single-choice',
          ordered: true,
          options: ['a-lot-better', 'a-bit-better', 'the-same', 'a-bit-worse', 'a-lot-worse'],
          ...personal,
        },
      ],
    },
    {
      id: 'what-next',
      sensitive: false,
      items: [
        {
          id: 'would-help-most',
          kind: 'multiple-choice',
          most: 3,
          options: [
            'time-with-family',
            'time-with-friends',
            'staying-in-one-home',
            'keeping-social-worker',
            'more-say',
            'being-trusted',
            'help-with-feelings',
            'help-with-school',
            'things-to-do',
            'nothing',
          ],
          ...open,
        },
        { id: 'going-well', kind: 'free-text', mostCharacters: 800, ...factual },
        { id: 'would-change', kind: 'free-text', mostCharacters: 800, ...factual },
      ],
    },
    aboutYou,
  ],
}
