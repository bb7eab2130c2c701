import type { JSX } from 'preact'
import { Services } from '../../renderers/signposting/services.tsx'
import { servicesHere } from '../../renderers/signposting/services-here.ts'
import type { PageWords } from '../page-words.ts'
import type { CodeLookUp } from '../wave.ts'

type ServiceListProps = {
  readonly words: PageWords
  readonly lookUp: CodeLookUp | undefined
  readonly heading: 'h2' | 'h3'
}

/** Who to talk to, for the nation and band that the code has said. */
export function ServiceList({ words, lookUp, heading }: ServiceListProps): JSX.Element {
  const reader = lookUp && { nation: lookUp.localAuthority.nation, band: lookUp.instrument.band }
  return <Services services={servicesHere(reader, words.services)} words={words.help} heading={heading} />
}
