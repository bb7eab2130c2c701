import type { WaveState } from '../edge/wire.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { useMe, usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { WaveFigures, WhyTens } from '../parts/wave-figures.tsx'
import { WaveNextStep } from '../parts/wave-next-step.tsx'
import { WaveTags } from '../parts/wave-tags.tsx'
import { fragmentOf, type Screen } from '../state/route.ts'
import { dayInWords } from '../words/days.ts'

type Step = { readonly screen: Screen; readonly label: string }
const codes: Step = { screen: 'codes', label: 'Make codes' }
const paper: Step = { screen: 'wave-paper', label: 'Paper forms' }
const remove: Step = { screen: 'delete', label: 'Delete this wave' }

/** Everything that can be done in a state, in the order in which it is usually done. */
const stepsIn: Record<WaveState, readonly Step[]> = {
  planned: [codes, paper, { screen: 'open', label: 'Open this wave' }, remove],
  open: [codes, paper, { screen: 'stop', label: 'Stop online answers' }, remove],
  'keying-only': [paper, { screen: 'seal', label: 'Seal this wave' }, remove],
  sealed: [paper, remove],
  deleted: [],
}

export function Wave({ id }: { readonly id: string }) {
  const { api } = usePortal()
  const back = useBackToWaves()
  const loaded = useLoaded(() => api.wave(id), `wave ${id}`)
  if (loaded.kind !== 'loaded') return <LoadingPage title="One wave" back={back} loaded={loaded} />
  const wave = loaded.value
  const steps = stepsIn[wave.state]
  return (
    <Page title={wave.name} back={back}>
      <WaveTags wave={wave} />
      <p>
        {wave.localAuthority.name}. First day {dayInWords(wave.opensOn)}, last day {dayInWords(wave.closesOn)}
        .
      </p>
      <WaveNextStep wave={wave} heading="h2" />
      <h2>How it is going</h2>
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
    </Page>
  )
}

/** An officer goes back to the waves of the council, the programme to its authorities. */
export function useBackToWaves() {
  return useMe()?.role === 'programme'
    ? { href: fragmentOf('authorities'), label: 'All authorities' }
    : { href: fragmentOf('waves'), label: 'All waves' }
}
