import type { ListedService } from './service.ts'

const everywhere = ['england', 'wales', 'scotland', 'northern-ireland'] as const
const eightUp = ['8-10', '11-17', '16-25'] as const
const elevenUp = ['11-17', '16-25'] as const

/**
 * Listed from the most urgent to the most particular. Only numbers read in a source are here, which is why
 * Scotland and Northern Ireland have no service of their own yet. Ring each number before a wave opens.
 * From eight, someone on a child's side in decisions is listed too; lines for distress start at eleven.
 */
export const listedServices: readonly ListedService[] = [
  {
    id: 'emergency',
    name: '999',
    contacts: [{ way: 'call', number: '999', href: 'tel:999' }],
    free: true,
    nations: everywhere,
    agesTo: null,
    bands: ['4-7', '8-10', ...elevenUp],
  },
  {
    id: 'childline',
    name: 'Childline',
    contacts: [{ way: 'call', number: '0800 1111', href: 'tel:08001111' }],
    free: true,
    nations: everywhere,
    agesTo: 18,
    bands: ['4-7', '8-10', ...elevenUp],
  },
  {
    id: 'shout',
    name: 'Shout',
    contacts: [{ way: 'text', number: '85258', word: 'SHOUT', href: 'sms:85258?body=SHOUT' }],
    free: true,
    nations: everywhere,
    agesTo: null,
    bands: elevenUp,
  },
  {
    id: 'samaritans',
    name: 'Samaritans',
    contacts: [{ way: 'call', number: '116 123', href: 'tel:116123' }],
    free: true,
    nations: everywhere,
    agesTo: null,
    bands: elevenUp,
  },
  {
    id: 'always-heard',
    name: 'Always Heard, from Coram Voice',
    contacts: [{ way: 'call', number: '0808 800 5792', href: 'tel:08088005792' }],
    free: true,
    nations: ['england'],
    agesTo: 25,
    bands: eightUp,
  },
  {
    id: 'become',
    name: 'Become Care Advice Line',
    contacts: [{ way: 'call', number: '0800 023 2033', href: 'tel:08000232033' }],
    free: true,
    nations: ['england'],
    agesTo: null,
    bands: elevenUp,
  },
  {
    id: 'meic',
    name: 'Meic',
    contacts: [
      { way: 'call', number: '080880 23456', href: 'tel:08088023456' },
      { way: 'text', number: '84001', word: null, href: 'sms:84001' },
    ],
    free: true,
    nations: ['wales'],
    agesTo: 25,
    bands: eightUp,
  },
]
