import type { JSX } from 'preact'
import type { Band } from '../../../surveys/model/instrument.ts'
import type { Nation } from '../../../surveys/model/nation.ts'
import { Services } from '../signposting/services.tsx'
import { servicesHere } from '../signposting/services-here.ts'
import type { PlainWords } from './plain-words.ts'

/** Who is reading, as far as a code has said. */
export type Reader = { readonly nation: Nation; readonly band: Band }

/** Who to talk to, at the foot of every page, where "Get help" leads. */
export function HelpSection({
  words,
  reader,
}: {
  readonly words: PlainWords
  readonly reader: Reader | undefined
}): JSX.Element {
  const { help } = words.screen
  return (
    <section class="talk" aria-labelledby="help">
      <h2 id="help" tabIndex={-1}>
        {help.title}
      </h2>
      <p class="lead">{help.lead}</p>
      <p class="notice">{help.emergency}</p>
      <Services services={servicesHere(reader, words.services)} words={help} heading="h3" />
      <p class="after-list">{help.someoneYouTrust}</p>
      <p class="quiet">{help.calledRecords}</p>
    </section>
  )
}
