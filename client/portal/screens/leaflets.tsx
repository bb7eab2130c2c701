import { useEffect, useState } from 'preact/hooks'
import type { LocalisedInstrument } from '../../../surveys/model/localised-instrument.ts'
import type { Api } from '../edge/api.ts'
import type { Outcome } from '../edge/request.ts'
import type { WaveSummary } from '../edge/wire.ts'
import { HelperLeaflet } from '../leaflets/helper-leaflet.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { bandInWords } from '../words/bands.ts'
import { dayInWords } from '../words/days.ts'

const title = 'Leaflets for helpers'

type Loaded = { readonly wave: WaveSummary; readonly surveys: readonly LocalisedInstrument[] }

async function load(api: Api, id: string): Promise<Outcome<Loaded>> {
  const wave = await api.wave(id)
  if (!wave.ok) return wave
  const found = await Promise.all(
    wave.value.instruments.map(({ id: instrument, version }) => api.definition(instrument, version)),
  )
  const [failed] = found.filter((each) => !each.ok)
  if (failed) return failed
  return {
    ok: true,
    value: { wave: wave.value, surveys: found.flatMap((each) => (each.ok ? [each.value] : [])) },
  }
}

/** One page of A4 for each age: what an adult needs to know before they sit down beside a child. */
export function Leaflets({ id }: { readonly id: string }) {
  const { api } = usePortal()
  const back = { href: fragmentOf('wave', id), label: 'Back to the wave' }
  const loaded = useLoaded(() => load(api, id), `leaflets ${id}`)
  const { only, print } = usePrinting()
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const { wave, surveys } = loaded.value
  const guided = surveys.filter(({ helperGuidance }) => helperGuidance !== undefined)
  return (
    <Page
      title={title}
      back={back}
      lead="For the adults who sit beside a child or hand out cards. One page for each age, to print or to save as a PDF."
    >
      <p class="actions not-printed">
        <button type="button" class="button" onClick={() => print('all')}>
          Print all of them
        </button>
        {guided.length > 1 &&
          guided.map(({ id: survey, band }) => (
            <button key={survey} type="button" class="button button-quiet" onClick={() => print(survey)}>
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
              lastDay={dayInWords(wave.closesOn)}
            />
          </div>
        ))}
      </div>
    </Page>
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
