import { useEffect, useState } from 'preact/hooks'
import { CodeCards } from '../codes/code-cards.tsx'
import { codesCsv } from '../codes/codes-csv.ts'
import { saveFile } from '../edge/save-file.ts'
import type { WaveSummary } from '../edge/wire.ts'
import { LanguageChoice } from '../parts/language-choice.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import type { CodeBatch } from '../state/portal-state.ts'
import { bandInWords } from '../words/bands.ts'
import { counted } from '../words/counts.ts'

type CodesMadeProps = {
  readonly wave: WaveSummary
  readonly batch: CodeBatch
  readonly back: { readonly href: string; readonly label: string }
}

/** The only time that these codes can be seen: print, download, and only then put away. */
export function CodesMade({ wave, batch, back }: CodesMadeProps) {
  const { dispatch, origin } = usePortal()
  const printed = usePrintWindowUsed()
  const codes = counted(batch.codes.length, 'code', 'codes')
  const instrument = wave.instruments.find(({ id }) => id === batch.instrument)
  const [language, setLanguage] = useState(instrument?.languages[0] ?? 'en')
  const forWhom = instrument === undefined ? batch.instrument : bandInWords[instrument.band].toLowerCase()
  const draft = instrument?.draftLanguages.includes(language) ?? false
  const keep = (notice: string): void => {
    dispatch({ type: 'codes-kept' })
    dispatch({ type: 'said', notice })
  }
  return (
    <Page title={`${codes} for ${forWhom}`} back={back}>
      <div class="screen-part not-printed">
        <div class="note">
          <h2>Print or download them now</h2>
          <p>
            They cannot be shown again. Heard keeps only a fingerprint of each code, so that nobody, not even
            the people who run it, can look up who had which. A lost code cannot be brought back; you can
            always make a new one.
          </p>
        </div>
        <p class="actions">
          <button type="button" class="button" onClick={() => window.print()}>
            Print the cards
          </button>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => {
              saveFile(
                `codes-${batch.instrument}-${batch.codes.length}.csv`,
                'text/csv',
                codesCsv(origin, batch.codes),
              )
              keep(`${codes} downloaded. Delete the file when the codes are handed out.`)
            }}
          >
            Download as CSV
          </button>
          {printed && !batch.kept && (
            <button
              type="button"
              class="button button-quiet"
              onClick={() => keep('Good. You can leave this page now.')}
            >
              The cards came out well
            </button>
          )}
        </p>
        <p class="quiet">
          Do not write down whose code is whose: a list of names beside codes is a promise broken. Hand the
          cards out unsorted, or let each young person draw one.
        </p>
        <h2>The cards</h2>
        <LanguageChoice
          languages={instrument?.languages ?? []}
          chosen={language}
          onChoose={setLanguage}
          hint="All of these cards. A code is for one person: print each once, and make codes apart for those who read another language."
          draft={draft}
        />
      </div>
      <CodeCards
        codes={batch.codes}
        fingerprint={batch.fingerprint}
        origin={origin}
        authority={wave.localAuthority.name}
        closesOn={wave.closesOn}
        band={instrument?.band ?? '16-25'}
        language={language}
        draft={draft}
      />
      {batch.kept && (
        <p>
          <button
            type="button"
            class="button button-quiet"
            onClick={() => dispatch({ type: 'codes-put-away' })}
          >
            Put these codes away
          </button>
        </p>
      )}
    </Page>
  )
}

/** A print window can be cancelled and a printer can jam: so this only makes the page ask how it went. */
function usePrintWindowUsed(): boolean {
  const [used, setUsed] = useState(false)
  useEffect(() => {
    const after = (): void => setUsed(true)
    window.addEventListener('afterprint', after)
    return () => window.removeEventListener('afterprint', after)
  }, [])
  return used
}
