import type { Instrument } from '../../model/instrument.ts'
import { aboutYou } from './v1-about-you.ts'

/*
 * Ages 8 to 10, version 1.
 *
 * Over eight, children use three worded points reliably and some can use five, so most scales have three or four
 * and only the two about happiness, and the one about life, have five, because both ends and the middle count
 * there. No 0 to 10. Codes are those of ages 11 to 17 wherever the words mean the same, so that a cut such as
 * "always" is the same cut. Order as there: everyday things, family and feelings, the whole life, what would
 * help, who you are.
 */
const frequency = {
  kind: 'single-choice' as const,
  ordered: true,
  options: ['always', 'most-of-the-time', 'sometimes', 'never'],
}
const extent = {
  kind: 'single-choice' as const,
  ordered: true,
  options: ['a-lot', 'a-bit', 'not-at-all'],
}
const happiness = {
  kind: 'single-choice' as const,
  ordered: true,
  options: ['very-happy', 'happy', 'in-between', 'unhappy', 'very-unhappy'],
}
const open = { notSure: true, preferNotToSay: false } as const
const personal = { notSure: true, preferNotToSay: true } as const
const factual = { notSure: false, preferNotToSay: false } as const

export const ages8To10V1: Instrument = {
  id: 'ages-8-10',
  version: 1,
  band: '8-10',
  sections: [
    {
      id: 'home',
      sensitive: false,
      items: [
        { id: 'has-pet', kind: 'yes-no', ...open },
        { id: 'likes-bedroom', kind: 'yes-no', ...open },
        {
          id: 'settled',
          kind: 'single-choice',
          ordered: true,
          options: ['settled', 'in-between', 'unsettled'],
          ...open,
        },
        { id: 'feels-safe', ...frequency, ...personal },
        { id: 'trusts-carers', ...extent, ...personal },
        { id: 'carers-notice-feelings', ...frequency, ...open },
        { id: 'trusted-by-carers', ...frequency, ...open },
      ],
    },
    {
      id: 'people',
      sensitive: false,
      items: [
        { id: 'good-friend', kind: 'yes-no', ...open },
        { id: 'has-fun', ...frequency, ...open },
        { id: 'trusted-adult', kind: 'yes-no', ...open },
      ],
    },
    {
      id: 'school',
      sensitive: false,
      items: [
        { id: 'happy-with-school', ...happiness, ...open },
        { id: 'dreads-bullying', ...frequency, ...personal },
        { id: 'carers-interested-in-school', ...extent, ...open },
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
        { id: 'knows-can-talk-alone', kind: 'yes-no', ...open },
        {
          id: 'included-in-decisions',
          kind: 'single-choice',
          ordered: true,
          options: ['a-lot', 'some', 'none'],
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
        { id: 'time-with-mother', kind: 'amount', none: true, ...personal },
        { id: 'time-with-father', kind: 'amount', none: true, ...personal },
        { id: 'time-with-brothers-and-sisters', kind: 'amount', none: true, ...personal },
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
        { id: 'happy-yesterday', ...happiness, ...personal },
      ],
    },
    {
      id: 'whole-life',
      sensitive: false,
      items: [
        {
          id: 'life-satisfaction',
          kind: 'single-choice',
          ordered: true,
          options: ['very-good', 'good', 'in-between', 'bad', 'very-bad'],
          ...personal,
        },
        {
          id: 'life-getting-better',
          kind: 'single-choice',
          ordered: true,
          options: ['better', 'the-same', 'worse'],
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
        { id: 'would-change', kind: 'free-text', mostCharacters: 500, ...factual },
      ],
    },
    aboutYou,
  ],
}
