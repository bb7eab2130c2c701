import { handoutWords } from '../../../surveys/languages/handout-words.ts'
import type { LocalisedInstrument } from '../../../surveys/model/localised-instrument.ts'
import { fill } from '../../renderers/fill.ts'

type HelperLeafletProps = {
  readonly survey: LocalisedInstrument
  readonly authority: string
  readonly lastDay: string
  /** The survey can be read in other languages too. */
  readonly severalLanguages: boolean
  /** Nobody who speaks this language has read the survey in it. */
  readonly draft: boolean
}

/** The survey's own guidance for whoever helps, with what only paper has to say: how to begin, and until when. */
export function HelperLeaflet({ survey, authority, lastDay, severalLanguages, draft }: HelperLeafletProps) {
  const { helperGuidance: guidance, id, band, language, direction } = survey
  const words = handoutWords(language, band)
  if (guidance === undefined || words === undefined) return null
  const { leaflet } = words
  return (
    <article class="leaflet" aria-labelledby={`leaflet-${id}`} lang={language} dir={direction}>
      <p class="leaflet-from">{fill(leaflet.from, { localAuthority: authority })}</p>
      <h2 id={`leaflet-${id}`}>{guidance.title}</h2>
      {guidance.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>{leaflet.howToBegin}</h3>
      <ol>
        <li>{leaflet.handOver}</li>
        <li>{leaflet.open}</li>
        {severalLanguages && <li>{leaflet.chooseLanguage}</li>}
        <li>{leaflet.whoHelps}</li>
        <li>{fill(leaflet.once, { lastDay })}</li>
      </ol>
      <div class="leaflet-columns">
        <LeafletList title={leaflet.toDo} lines={guidance.toDo} />
        <LeafletList title={leaflet.notToDo} lines={guidance.notToDo} />
      </div>
      <LeafletList
        title={leaflet.toSay}
        lines={guidance.toSay.map((line) => fill(leaflet.quoted, { words: line }))}
      />
      <p class="leaflet-foot">{leaflet.nobodyCanSee}</p>
      {draft && <p class="leaflet-draft">{words.notReviewed}</p>}
    </article>
  )
}

type LeafletListProps = { readonly title: string; readonly lines: readonly string[] }

function LeafletList({ title, lines }: LeafletListProps) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
