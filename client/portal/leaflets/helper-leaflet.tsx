import type { LocalisedInstrument } from '../../../surveys/model/localised-instrument.ts'

type HelperLeafletProps = {
  readonly survey: LocalisedInstrument
  readonly authority: string
  readonly lastDay: string
}

/** The survey's own guidance for whoever helps, with what only paper has to say: how to begin, and until when. */
export function HelperLeaflet({ survey, authority, lastDay }: HelperLeafletProps) {
  const guidance = survey.helperGuidance
  if (guidance === undefined) return null
  return (
    <article class="leaflet" aria-labelledby={`leaflet-${survey.id}`}>
      <p class="leaflet-from">Heard in {authority} · for the adult who helps</p>
      <h2 id={`leaflet-${survey.id}`}>{guidance.title}</h2>
      {guidance.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <h3>How to begin</h3>
      <ol>
        <li>Let the child draw a card, or hand one over unread. Do not write down whose it is.</li>
        <li>
          Scan the square with a telephone or tablet, or go to the address on the card and type in the code.
        </li>
        <li>The page asks who is helping. Choose from the list; no names.</li>
        <li>A code works once, until {lastDay}. If it does not work, ask for another card.</li>
      </ol>
      <div class="leaflet-columns">
        <LeafletList title="Do" lines={guidance.toDo} />
        <LeafletList title="Do not" lines={guidance.notToDo} />
      </div>
      <LeafletList title="You can say" lines={guidance.toSay.map((line) => `“${line}”`)} />
      <p class="leaflet-foot">
        Nobody can see from a code who answered, or whether somebody did. Please never ask a child if they
        took part, and never look afterwards.
      </p>
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
