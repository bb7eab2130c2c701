import type { ComponentChildren } from 'preact'
import type { WaveState, WaveSummary } from '../edge/wire.ts'
import { fragmentOf } from '../state/route.ts'
import { waveStateInWords } from '../words/wave-state.ts'
import { LoadingPage } from './loading-page.tsx'
import { Page } from './page.tsx'
import { usePortal } from './portal-context.ts'
import { useLoaded } from './use-loaded.ts'
import { WaveNextStep } from './wave-next-step.tsx'

type Back = { readonly href: string; readonly label: string }

type WaveStepProps = {
  readonly id: string
  readonly title: string
  /** Where the step can be taken from; a bookmark or a colleague may bring someone here in another state. */
  readonly states: readonly WaveState[]
  readonly children: (wave: WaveSummary, back: Back) => ComponentChildren
}

export function WaveStep({ id, title, states, children }: WaveStepProps) {
  const { api } = usePortal()
  const back = { href: fragmentOf('wave', id), label: 'Back to the wave' }
  const loaded = useLoaded(() => api.wave(id), `wave ${id}`)
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const wave = loaded.value
  if (states.includes(wave.state)) return <>{children(wave, back)}</>
  return (
    <Page title={title} back={back}>
      <p>
        “{wave.name}” is at another point now: {waveStateInWords[wave.state].toLowerCase()}.
      </p>
      <WaveNextStep wave={wave} heading="h2" />
    </Page>
  )
}
