import type { HandoutWords } from '../../model/handout-words.ts'
import { handouts as toAdults } from './handouts.ts'

/** A child's card says "ti"; the leaflet is for the adult beside the child and keeps "chi". */
export const handoutsToChildren: HandoutWords = {
  ...toAdults,
  card: {
    ...toAdults.card,
    scan: 'Sgania’r sgwâr, neu cer i',
    typeIn: 'a theipia’r cod hwn:',
    once: 'Mae’n gweithio unwaith, tan {lastDay}. All neb weld ohono beth ddywedaist ti, nac a wnest ti gymryd rhan.',
  },
}
