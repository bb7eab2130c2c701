import type { JSX } from 'preact'
import type { Band } from '../../../surveys/model/instrument.ts'
import type { ScreenWords } from '../../../surveys/model/screen-words.ts'
import type { ContactWay } from '../../../surveys/signposting/service.ts'
import { type SignpostedService, servicesIn } from '../../../surveys/signposting/services-in.ts'
import { Sign } from '../../renderers/pictures/sign.tsx'
import type { PageWords } from '../page-words.ts'
import type { CodeLookUp } from '../wave.ts'
import { FillPlaces } from './fill-places.tsx'

type ServiceListProps = {
  readonly words: PageWords
  readonly lookUp: CodeLookUp | undefined
  /** The level of the names' headings: under the page's heading, or under one of its own. */
  readonly heading: 'h2' | 'h3'
}

/** Who to talk to, by telephone and text only: they work without data and leave no page in the history. */
export function ServiceList({ words, lookUp, heading: Heading }: ServiceListProps): JSX.Element {
  return (
    <ul class="services">
      {servicesHere(lookUp, words.services).map(({ id, name, does, contacts, free }) => (
        <li key={id} class="service">
          <Heading class="service-name">{name}</Heading>
          <p>{does}</p>
          <p class="contacts">
            {contacts.map((contact) => (
              <a key={contact.href} class="contact" href={contact.href}>
                <Sign name={contact.way === 'call' ? 'telephone' : 'talk'} />
                <span>
                  <ContactWords help={words.help} contact={contact} />
                </span>
              </a>
            ))}
            {free ? <span class="quiet">{words.help.free}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  )
}

/** Before a code has said which nation and band, only the services that are there for everybody. */
function servicesHere(
  lookUp: CodeLookUp | undefined,
  sentences: PageWords['services'],
): readonly SignpostedService[] {
  const band: Band = lookUp?.instrument.band ?? '11-17'
  if (lookUp !== undefined) return servicesIn(lookUp.localAuthority.nation, band, sentences)
  return servicesIn('england', band, sentences).filter(({ nations }) => nations.includes('northern-ireland'))
}

function ContactWords({ help, contact }: { help: ScreenWords['help']; contact: ContactWay }): JSX.Element {
  const { number } = contact
  if (contact.way === 'call') return <FillPlaces text={help.call} places={{ number }} />
  if (contact.word === null) return <FillPlaces text={help.textNumber} places={{ number }} />
  return <FillPlaces text={help.text} places={{ number, word: contact.word }} />
}
