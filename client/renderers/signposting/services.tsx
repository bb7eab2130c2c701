import type { JSX } from 'preact'
import type { ScreenWords } from '../../../surveys/model/screen-words.ts'
import type { ContactWay } from '../../../surveys/signposting/service.ts'
import type { SignpostedService } from '../../../surveys/signposting/services-in.ts'
import { Sign } from '../pictures/sign.tsx'
import { FillPlaces } from './fill-places.tsx'

type ServicesProps = {
  readonly services: readonly SignpostedService[]
  readonly words: ScreenWords['help']
  /** The level of the names' headings: under the page's heading, or under one of its own. */
  readonly heading: 'h2' | 'h3'
}

/** Who to talk to, by telephone and text only: they work without data and leave no page in the history. */
export function Services({ services, words, heading: Heading }: ServicesProps): JSX.Element {
  return (
    <ul class="services">
      {services.map(({ id, name, does, contacts, free }) => (
        <li key={id} class="service">
          <Heading class="service-name">{name}</Heading>
          <p>{does}</p>
          <p class="contacts">
            {contacts.map((contact) => (
              <a key={contact.href} class="contact" href={contact.href}>
                <Sign name={contact.way === 'call' ? 'telephone' : 'talk'} />
                <span>
                  <ContactWords help={words} contact={contact} />
                </span>
              </a>
            ))}
            {free ? <span class="quiet">{words.free}</span> : null}
          </p>
        </li>
      ))}
    </ul>
  )
}

function ContactWords({ help, contact }: { help: ScreenWords['help']; contact: ContactWay }): JSX.Element {
  const { number } = contact
  if (contact.way === 'call') return <FillPlaces text={help.call} places={{ number }} />
  if (contact.word === null) return <FillPlaces text={help.textNumber} places={{ number }} />
  return <FillPlaces text={help.text} places={{ number, word: contact.word }} />
}
