import type { Instrument } from '../../model/instrument.ts'
import { aboutYou } from './v1-about-you.ts'

/*
 * Care leavers aged 16 to 25, version 1.
 *
 * People first, then home, money and support, then what is hardest, then life as a whole, what to change, who you are. Items
 * shared with ages 11 to 17 keep their words, scale and codes, so that their indicators run on. The worker is
 * "your leaving care worker", because the title differs between nations and between councils.
 */
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

export const careLeavers16To25V1: Instrument = {
  id: 'care-leavers-16-25',
  version: 1,
  band: '16-25',
  sections: [
    {
      id: 'people',
      sensitive: false,
      items: [
        { id: 'good-friend', kind: 'yes-no', ...open },
        { id: 'has-fun', ...frequency, ...open },
        { id: 'trusted-person', kind: 'yes-no', ...open },
        { id: 'someone-listens', kind: 'yes-no', ...open },
        { id: 'someone-encourages', kind: 'yes-no', ...open },
        { id: 'someone-believes', kind: 'yes-no', ...open },
        {
          id: 'emotional-support',
          kind: 'multiple-choice',
          options: [
            'friends',
            'partner',
            'parents',
            'brothers-and-sisters',
            'other-family',
            'former-carers',
            'leaving-care-worker',
            'work-or-learning',
            'health-worker',
            'someone-else',
            'nobody',
          ],
          ...personal,
        },
        { id: 'lonely', ...frequency, ...personal },
      ],
    },
    {
      id: 'home',
      sensitive: true,
      items: [
        { id: 'online-at-home', kind: 'yes-no', ...personal },
        { id: 'has-pet', kind: 'yes-no', ...personal },
        {
          id: 'settled',
          kind: 'single-choice',
          ordered: true,
          options: ['very', 'fairly', 'not-very', 'not-at-all'],
          ...personal,
        },
        { id: 'feels-safe', ...frequency, ...personal },
        { id: 'feels-safe-nearby', ...frequency, ...personal },
        {
          id: 'manages-own-life',
          kind: 'single-choice',
          ordered: true,
          options: ['very-well', 'fairly-well', 'not-very-well', 'not-at-all'],
          ...personal,
        },
      ],
    },
    {
      id: 'money',
      sensitive: true,
      items: [
        { id: 'has-goals', kind: 'yes-no', ...personal },
        {
          id: 'money',
          kind: 'single-choice',
          ordered: true,
          options: ['to-spare', 'enough', 'with-care', 'runs-out', 'goes-without'],
          ...personal,
        },
      ],
    },
    {
      id: 'support',
      sensitive: false,
      items: [
        { id: 'knows-worker', kind: 'yes-no', ...open },
        {
          id: 'trusts-worker',
          ...extent,
          askedIf: { item: 'knows-worker', is: ['yes'] },
          ...personal,
        },
        {
          id: 'reaches-worker',
          ...frequency,
          askedIf: { item: 'knows-worker', is: ['yes'] },
          ...open,
        },
        { id: 'workers-in-year', kind: 'count', most: 3, ...open },
        {
          id: 'included-in-decisions',
          kind: 'single-choice',
          ordered: true,
          options: ['a-lot', 'some', 'a-little', 'none'],
          ...open,
        },
        {
          id: 'knows-entitlements',
          kind: 'single-choice',
          ordered: true,
          options: ['all', 'some', 'none'],
          ...open,
        },
        { id: 'knows-advocate', kind: 'yes-no', ...open },
        {
          id: 'treated-as-others',
          kind: 'single-choice',
          ordered: true,
          options: ['better', 'the-same', 'worse'],
          ...personal,
        },
      ],
    },
    {
      id: 'story',
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
      ],
    },
    {
      id: 'feelings',
      sensitive: true,
      items: [
        { id: 'felt-at-ease', ...frequency, ...personal },
        { id: 'felt-low', ...frequency, ...personal },
        { id: 'felt-glad', ...frequency, ...personal },
        { id: 'felt-tense', ...frequency, ...personal },
        { id: 'stressed', ...frequency, ...personal },
        {
          id: 'help-with-stress',
          kind: 'single-choice',
          ordered: false,
          options: ['enough', 'want-more', 'none-but-want', 'do-not-want'],
          askedIf: { item: 'stressed', is: ['always', 'most-of-the-time', 'sometimes'] },
          ...personal,
        },
        { id: 'happy-with-looks', kind: 'scale-0-10', ...personal },
        { id: 'happy-yesterday', kind: 'scale-0-10', ...personal },
        { id: 'anxious-yesterday', kind: 'scale-0-10', ...personal },
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
            'settled-home',
            'money',
            'work-or-learning',
            'help-with-feelings',
            'people',
            'time-with-family',
            'keeping-worker',
            'more-say',
            'life-skills',
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
