import type { WaveState, WaveSummary } from '../edge/wire.ts'
import { BeforeOpening } from '../parts/before-opening.tsx'
import { CopyText } from '../parts/copy-text.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { useMe, usePortal } from '../parts/portal-context.ts'
import { PromisesList } from '../parts/promises-list.tsx'
import { ResponseRates } from '../parts/response-rates.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { WaveFigures, WhyTens } from '../parts/wave-figures.tsx'
import { WaveNextStep } from '../parts/wave-next-step.tsx'
import { WaveTags } from '../parts/wave-tags.tsx'
import { fragmentOf, type Screen } from '../state/route.ts'
import { dateWarnings } from '../words/date-warnings.ts'
import { dayInWords } from '../words/days.ts'
import { reminderText } from '../words/reminder.ts'

type Step = { readonly screen: Screen; readonly label: string }
const codes: Step = { screen: 'codes', label: 'Make codes' }
const paper: Step = { screen: 'wave-paper', label: 'Paper forms' }
const leaflets: Step = { screen: 'leaflets', label: 'Print leaflets for helpers' }
const days: Step = { screen: 'change-days', label: 'Change the first and last day' }
const remove: Step = { screen: 'delete', label: 'Delete this wave' }

/** Everything that can be done in a state, in the order in which it is usually done. */
const stepsIn: Record<WaveState, readonly Step[]> = {
  planned: [days, codes, leaflets, paper, { screen: 'open', label: 'Open this wave' }, remove],
  open: [codes, leaflets, paper, { screen: 'stop', label: 'Stop online answers' }, remove],
  'keying-only': [paper, { screen: 'seal', label: 'Seal this wave' }, remove],
  sealed: [paper, remove],
  deleted: [],
}

export function Wave({ id }: { readonly id: string }) {
  const { api } = usePortal()
  const back = useBackToWaves()
  const loaded = useLoaded(() => api.wave(id), `wave ${id}`)
  if (loaded.kind !== 'loaded') return <LoadingPage title="One wave" back={back} loaded={loaded} />
  return <LoadedWave wave={loaded.value} back={back} />
}

type LoadedWaveProps = {
  readonly wave: WaveSummary
  readonly back: { readonly href: string; readonly label: string }
}

function LoadedWave({ wave, back }: LoadedWaveProps) {
  const { api } = usePortal()
  const written = useLoaded(() => api.promises(wave.id), `promises ${wave.id}`)
  const steps = stepsIn[wave.state]
  const running = wave.state === 'open' || wave.state === 'keying-only'
  const planned = wave.state === 'planned'
  const bands = wave.instruments.map(({ band }) => band)
  return (
    <Page title={wave.name} back={back}>
      <WaveTags wave={wave} />
      <p>
        {wave.localAuthority.name}. First day {dayInWords(wave.opensOn)}, last day {dayInWords(wave.closesOn)}
        .
      </p>
      {planned &&
        dateWarnings({ ...wave, bands }).map((warning) => (
          <p class="quiet" key={warning}>
            {warning}
          </p>
        ))}
      {planned && written.kind === 'loaded' && written.value.missing.length > 0 ? (
        <BeforeOpening wave={wave} missing={written.value.missing} heading="Before you ask children" />
      ) : (
        <WaveNextStep wave={wave} heading="h2" />
      )}
      <h2>How it is going</h2>
      {running && <ResponseRates wave={wave} />}
      <WaveFigures wave={wave} />
      <WhyTens />
      {steps.length > 0 && (
        <>
          <h2>All you can do now</h2>
          <ul class="plain">
            {steps.map(({ screen, label }) => (
              <li key={screen}>
                <a href={fragmentOf(screen, wave.id)}>{label}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {wave.state === 'open' && (
        <>
          <h2>A reminder to send</h2>
          <CopyText
            id="reminder"
            label="To the adults who hand out cards"
            hint="Nobody knows who has answered, so it goes to all of them."
            text={reminderText(wave)}
            rows={9}
          />
        </>
      )}
      {wave.state !== 'deleted' && written.kind === 'loaded' && (
        <PromisesList wave={wave} written={written.value} />
      )}
    </Page>
  )
}

/** An officer goes back to the waves of the council, the programme to its authorities. */
export function useBackToWaves() {
  return useMe()?.role === 'programme'
    ? { href: fragmentOf('authorities'), label: 'All authorities' }
    : { href: fragmentOf('waves'), label: 'All waves' }
}
