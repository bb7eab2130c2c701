import { listedServices } from './listed-services.ts'
import type { Service } from './service.ts'

const everywhere = ['england', 'wales', 'scotland', 'northern-ireland'] as const
const checkedOn = '2026-11-22'

/** Where each number was read, apart from the list because it need not travel to every phone. */
const readIn: Readonly<Record<string, Pick<Service, 'agesFrom' | 'source' | 'checkedOn'>>> = {
  emergency: { agesFrom: 0, source: 'The emergency number of the United Kingdom', checkedOn },
  childline: {
    agesFrom: 0,
    source: 'NSPCC column, Sunderland Echo, 2022; ages from Wikipedia, Childline',
    checkedOn,
  },
  shout: { agesFrom: 0, source: 'giveusashout.org/about-us/faq, dated 4 November 2024', checkedOn },
  samaritans: { agesFrom: 0, source: 'samaritans.org, contact a Samaritan', checkedOn },
  'always-heard': { agesFrom: 0, source: 'coramvoice.org.uk, news and service pages, 2020', checkedOn },
  become: { agesFrom: 0, source: 'becomecharity.org.uk, banner of its pages, 2021', checkedOn },
  meic: { agesFrom: 0, source: 'eryica.org/news/meic, 2020', checkedOn },
}

/** Every service a child or young person is shown, with where its number was read. One without is a mistake. */
export const services: readonly Service[] = listedServices.map((service) => {
  const read = readIn[service.id]
  if (read === undefined) throw new Error(`Where was the number of ${service.id} read?`)
  return { ...service, ...read }
})

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
