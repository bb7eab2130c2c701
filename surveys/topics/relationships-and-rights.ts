import { ifRoom, leftOut, needed, type Topic } from './topic.ts'

/*
 * What surveys of children in care in the UK are known to ask about, in our words, at each age, and the item of
 * ours that covers it. Written down so that a test, and not a memory, says whether something was forgotten.
 */
export const relationshipsAndRights: readonly Topic[] = [
  {
    id: 'trust-in-carers',
    domain: 'relationships',
    bands: {
      '4-7': needed('trusts-carers'),
      '8-10': needed('trusts-carers'),
      '11-17': needed('trusts-carers'),
    },
  },
  {
    id: 'trust-in-social-worker',
    domain: 'relationships',
    bands: {
      '4-7': ifRoom('trusts-social-worker'),
      '8-10': needed('trusts-social-worker'),
      '11-17': needed('trusts-social-worker'),
    },
  },
  {
    id: 'number-of-social-workers',
    domain: 'relationships',
    bands: {
      '8-10': leftOut('Counting workers over a whole year is beyond many at eight, and asks for memory.'),
      '11-17': needed('social-workers-in-year'),
    },
  },
  {
    id: 'number-of-homes',
    domain: 'relationships',
    bands: {
      '8-10': leftOut('Many do not know at eight; a guess would be counted as a fact.'),
      '11-17': needed('homes-in-care'),
    },
  },
  {
    id: 'time-with-mother',
    domain: 'relationships',
    bands: {
      '8-10': needed('time-with-mother'),
      '11-17': needed('time-with-mother'),
    },
  },
  {
    id: 'time-with-father',
    domain: 'relationships',
    bands: {
      '8-10': needed('time-with-father'),
      '11-17': needed('time-with-father'),
    },
  },
  {
    id: 'time-with-brothers-and-sisters',
    domain: 'relationships',
    bands: {
      '8-10': needed('time-with-brothers-and-sisters'),
      '11-17': needed('time-with-brothers-and-sisters'),
    },
  },
  {
    id: 'good-friend',
    domain: 'relationships',
    bands: {
      '4-7': ifRoom('good-friend'),
      '8-10': ifRoom('good-friend'),
      '11-17': needed('good-friend'),
    },
  },
  {
    id: 'pets',
    domain: 'relationships',
    bands: {
      '4-7': ifRoom('has-pet'),
      '8-10': ifRoom('has-pet'),
      '11-17': needed('has-pet'),
    },
  },
  {
    id: 'feels-safe',
    domain: 'rights',
    bands: {
      '4-7': needed('feels-safe'),
      '8-10': needed('feels-safe'),
      '11-17': needed('feels-safe'),
    },
  },
  {
    id: 'afraid-of-bullying',
    domain: 'rights',
    bands: {
      '8-10': needed('dreads-bullying'),
      '11-17': ifRoom('dreads-bullying'),
    },
  },
  {
    id: 'knows-social-worker',
    domain: 'rights',
    bands: {
      '4-7': needed('knows-social-worker'),
      '8-10': needed('knows-social-worker'),
      '11-17': needed('knows-social-worker'),
    },
  },
  {
    id: 'can-reach-social-worker',
    domain: 'rights',
    bands: {
      '8-10': leftOut('At that age others get in touch for the child; speaking alone was kept instead.'),
      '11-17': needed('reaches-social-worker'),
    },
  },
  {
    id: 'may-speak-alone',
    domain: 'rights',
    bands: {
      '8-10': needed('knows-can-talk-alone'),
      '11-17': ifRoom('knows-can-talk-alone'),
    },
  },
  {
    id: 'included-in-decisions',
    domain: 'rights',
    bands: {
      '8-10': needed('included-in-decisions'),
      '11-17': needed('included-in-decisions'),
    },
  },
  {
    id: 'made-to-feel-different',
    domain: 'rights',
    bands: {
      '8-10': leftOut('The survey is full; the question needs “because of”, which is hard at eight.'),
      '11-17': needed('made-to-stand-out'),
    },
  },
]
