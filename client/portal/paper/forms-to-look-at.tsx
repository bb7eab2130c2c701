import { formToLookAt, pictureCards } from '../edge/paper-api.ts'
import { type PaperOfWave, variants } from '../edge/paper-wire.ts'
import type { WaveInstrument } from '../edge/wire.ts'
import { bandInWords } from '../words/bands.ts'
import { languageInWords } from '../words/languages.ts'
import { variantInWords } from '../words/paper.ts'

type FormsToLookAtProps = {
  readonly paper: PaperOfWave
  readonly instruments: readonly WaveInstrument[]
}

/** Every form of a wave to look at before it is printed, and its picture cards, in each language it may be asked in. */
export function FormsToLookAt({ paper, instruments }: FormsToLookAtProps) {
  return (
    <>
      <h2>Look at the forms first</h2>
      {paper.printable.map(({ instrument, version, languages }) => {
        const band = instruments.find(({ id }) => id === instrument)?.band
        return (
          <details key={instrument} class="forms-to-look-at">
            <summary>{band === undefined ? instrument : bandInWords[band]}: forms and picture cards</summary>
            {languages.map((language) => (
              <section key={language}>
                <h3>{languageInWords(language)}</h3>
                <ul>
                  {variants.map((variant) => (
                    <li key={variant}>
                      <PdfLink href={formToLookAt(instrument, version, language, variant, paper.nation)}>
                        {variantInWords[variant]}
                      </PdfLink>
                    </li>
                  ))}
                  <li>
                    <PdfLink href={pictureCards(instrument, version, language)}>
                      Picture cards, for a child who answers by pointing
                    </PdfLink>
                  </li>
                </ul>
              </section>
            ))}
          </details>
        )
      })}
    </>
  )
}

const PdfLink = ({ href, children }: { readonly href: string; readonly children: string }) => (
  <a href={href} target="_blank" rel="noreferrer">
    {children} (PDF)
  </a>
)
