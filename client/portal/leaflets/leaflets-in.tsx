import { useEffect, useState } from 'preact/hooks'
import type { LocalisedInstrument } from '../../../surveys/model/localised-instrument.ts'
import type { Api } from '../edge/api.ts'
import type { Outcome } from '../edge/request.ts'
import type { WaveInstrument, WaveSummary } from '../edge/wire.ts'
import { usePortal } from '../parts/portal-context.ts'
import { ProblemMessage } from '../parts/problem-message.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { bandInWords } from '../words/bands.ts'
import { dayOnHandout } from '../words/days.ts'
import { languageInWords } from '../words/languages.ts'
import { HelperLeaflet } from './helper-leaflet.tsx'

async function load(
  api: Api,
  asked: readonly WaveInstrument[],
  language: string,
): Promise<Outcome<readonly LocalisedInstrument[]>> {
  const found = await Promise.all(asked.map(({ id, version }) => api.definition(id, version, language)))
  const [failed] = found.filter((each) => !each.ok)
  return failed ?? { ok: true, value: found.flatMap((each) => (each.ok ? [each.value] : [])) }
}

type LeafletsInProps = { readonly wave: WaveSummary; readonly language: string }

/** The leaflets of a wave in one language, and the buttons that print them. */
export function LeafletsIn({ wave, language }: LeafletsInProps) {
  const { api } = usePortal()
  const asked = wave.instruments.filter(({ languages }) => languages.includes(language))
  const without = wave.instruments.filter((each) => !asked.includes(each))
  const loaded = useLoaded(() => load(api, asked, language), `leaflets ${wave.id} ${language}`)
  const { only, print } = usePrinting()
  if (loaded.kind === 'loading') return <p role="status">Loading.</p>
  if (loaded.kind === 'failed') return <ProblemMessage problem={loaded.problem} again={loaded.again} />
  const guided = loaded.value.filter(({ helperGuidance }) => helperGuidance !== undefined)
  const fielded = (survey: LocalisedInstrument) => asked.find(({ id }) => id === survey.id)
  return (
    <>
      {without.map(({ id, band }) => (
        <p key={id} class="quiet not-printed">
          {bandInWords[band]}: not asked in <bdi lang={language}>{languageInWords(language)}</bdi>.
        </p>
      ))}
      <p class="actions not-printed">
        <button type="button" class="button" onClick={() => print('all')}>
          {guided.length > 1 ? 'Print all of them' : 'Print it'}
        </button>
        {guided.length > 1 &&
          guided.map(({ id, band }) => (
            <button key={id} type="button" class="button button-quiet" onClick={() => print(id)}>
              {bandInWords[band]}
            </button>
          ))}
      </p>
      <div class="leaflets">
        {guided.map((survey) => (
          <div key={survey.id} class={only === 'all' || only === survey.id ? '' : 'not-printed'}>
            <HelperLeaflet
              survey={survey}
              authority={wave.localAuthority.name}
              lastDay={dayOnHandout(wave.closesOn, language)}
              severalLanguages={(fielded(survey)?.languages.length ?? 1) > 1}
              draft={fielded(survey)?.draftLanguages.includes(language) ?? false}
            />
          </div>
        ))}
      </div>
    </>
  )
}

/** Which leaflets the print window gets: it opens once the page has been drawn with them. */
function usePrinting(): { readonly only: string; readonly print: (which: string) => void } {
  const [asked, setAsked] = useState<{ readonly only: string }>()
  useEffect(() => {
    if (asked) window.print()
  }, [asked])
  return { only: asked?.only ?? 'all', print: (only) => setAsked({ only }) }
}
