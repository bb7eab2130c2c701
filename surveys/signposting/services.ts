import type { Service } from './service.ts'

const everywhere = ['england', 'wales', 'scotland', 'northern-ireland'] as const
const eightUp = ['8-10', '11-17', '16-25'] as const
const elevenUp = ['11-17', '16-25'] as const
const checkedOn = '2026-11-22'

/**
 * Listed from the most urgent to the most particular. Only numbers read in a source are here, which is why
 * Scotland and Northern Ireland have no service of their own yet. Ring each number before a wave opens.
 * From eight, someone on a child's side in decisions is listed too; lines for distress start at eleven.
 */
export const services: readonly Service[] = [
  {
    id: 'emergency',
    name: '999',
    contacts: [{ way: 'call', number: '999', href: 'tel:999' }],
    free: true,
    nations: everywhere,
    agesFrom: 0,
    agesTo: null,
    bands: ['4-7', '8-10', ...elevenUp],
    source: 'The emergency number of the United Kingdom',
    checkedOn,
  },
  {
    id: 'childline',
    name: 'Childline',
    contacts: [{ way: 'call', number: '0800 1111', href: 'tel:08001111' }],
    free: true,
    nations: everywhere,
    agesFrom: 0,
    agesTo: 18,
    bands: ['4-7', '8-10', ...elevenUp],
    source: 'NSPCC column, Sunderland Echo, 2022; ages from Wikipedia, Childline',
    checkedOn,
  },
  {
    id: 'shout',
    name: 'Shout',
    contacts: [{ way: 'text', number: '85258', word: 'SHOUT', href: 'sms:85258?body=SHOUT' }],
    free: true,
    nations: everywhere,
    agesFrom: 0,
    agesTo: null,
    bands: elevenUp,
    source: 'giveusashout.org/about-us/faq, dated 4 November 2024',
    checkedOn,
  },
  {
    id: 'samaritans',
    name: 'Samaritans',
    contacts: [{ way: 'call', number: '116 123', href: 'tel:116123' }],
    free: true,
    nations: everywhere,
    agesFrom: 0,
    agesTo: null,
    bands: elevenUp,
    source: 'samaritans.org, contact a Samaritan',
    checkedOn,
  },
  {
    id: 'always-heard',
    name: 'Always Heard, from Coram Voice',
    contacts: [{ way: 'call', number: '0808 800 5792', href: 'tel:08088005792' }],
    free: true,
    nations: ['england'],
    agesFrom: 0,
    agesTo: 25,
    bands: eightUp,
    source: 'coramvoice.org.uk, news and service pages, 2020',
    checkedOn,
  },
  {
    id: 'become',
    name: 'Become Care Advice Line',
    contacts: [{ way: 'call', number: '0800 023 2033', href: 'tel:08000232033' }],
    free: true,
    nations: ['england'],
    agesFrom: 0,
    agesTo: null,
    bands: elevenUp,
    source: 'becomecharity.org.uk, banner of its pages, 2021',
    checkedOn,
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
    agesFrom: 0,
    agesTo: 25,
    bands: eightUp,
    source: 'eryica.org/news/meic, 2020',
    checkedOn,
  },
]

/** For the adult beside a child, never listed to a child: it is for grown-ups worried about one. */
export const helperService: Service = {
  id: 'nspcc-helpline',
  name: 'NSPCC helpline',
  contacts: [{ way: 'call', number: '0808 800 5000', href: 'tel:08088005000' }],
  free: true,
  nations: everywhere,
  agesFrom: 18,
  agesTo: null,
  bands: [],
  source: 'South Wales Argus, 2020',
  checkedOn,
}
