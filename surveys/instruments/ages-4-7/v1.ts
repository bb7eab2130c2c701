import type { Instrument } from '../../model/instrument.ts'
import { aboutTheChild } from './v1-about-the-child.ts'

/*
 * Ages 4 to 7, version 1: five questions for the adult, then thirteen for the child.
 *
 * Up to seven, children think in two ways and manage three faces, so every item is yes or no, or three faces
 * with a sad one among them. No "how often", no "yesterday", no looking back a year: some can only speak of
 * today. It starts with something easy and ends with something pleasant; what is hard stands in between. Every
 * item comes back at 8 to 10 and 11 to 17, so that the bands can be read together where this one is small.
 */
const open = { notSure: true, preferNotToSay: false } as const
const personal = { notSure: true, preferNotToSay: true } as const
const yesNo = { kind: 'yes-no' } as const
const faces = { kind: 'faces', faces: 3 } as const

export const ages4To7V1: Instrument = {
  id: 'ages-4-7',
  version: 1,
  band: '4-7',
  sections: [
    aboutTheChild,
    {
      id: 'home',
      sensitive: false,
      answeredBy: 'child',
      items: [
        { id: 'has-pet', picture: 'pet', ...yesNo, ...open },
        { id: 'likes-bedroom', picture: 'bed', ...yesNo, ...open },
        { id: 'settled', picture: 'home', ...faces, ...open },
        { id: 'feels-safe', picture: 'home', ...yesNo, ...open },
        { id: 'trusts-carers', picture: 'talking', ...yesNo, ...open },
        { id: 'carers-notice-feelings', picture: 'feelings', ...yesNo, ...open },
      ],
    },
    {
      id: 'social-worker',
      sensitive: false,
      answeredBy: 'child',
      items: [
        { id: 'knows-social-worker', picture: 'someone-who-helps', ...yesNo, ...open },
        {
          id: 'trusts-social-worker',
          picture: 'someone-who-helps',
          ...yesNo,
          askedIf: { item: 'knows-social-worker', is: ['yes'] },
          ...open,
        },
      ],
    },
    {
      id: 'you',
      sensitive: true,
      answeredBy: 'child',
      items: [
        { id: 'care-explained', picture: 'talking', ...yesNo, ...personal },
        { id: 'happy-today', picture: 'feelings', ...faces, ...personal },
      ],
    },
    {
      id: 'play',
      sensitive: false,
      answeredBy: 'child',
      items: [
        { id: 'happy-with-school', picture: 'school', ...faces, ...open },
        { id: 'good-friend', picture: 'friends', ...yesNo, ...open },
        { id: 'has-fun', picture: 'playing', ...yesNo, ...open },
      ],
    },
  ],
}
