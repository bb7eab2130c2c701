import type { WaveSummary } from '../edge/wire.ts'
import { BeforeOpening } from '../parts/before-opening.tsx'
import { ConfirmPage } from '../parts/confirm-page.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { WaveStep } from '../parts/wave-step.tsx'
import { fragmentOf } from '../state/route.ts'
import { dayInWords } from '../words/days.ts'

const title = 'Open this wave'

export function OpenWave({ id }: { readonly id: string }) {
  return (
    <WaveStep id={id} title={title} states={['planned']}>
      {(wave, back) => <Opening wave={wave} back={back} />}
    </WaveStep>
  )
}

type OpeningProps = {
  readonly wave: WaveSummary
  readonly back: { readonly href: string; readonly label: string }
}

/** What is not settled yet is said before the button, and not after it has been pressed. */
function Opening({ wave, back }: OpeningProps) {
  const { api, go, today } = usePortal()
  const loaded = useLoaded(() => api.promises(wave.id), `promises ${wave.id}`)
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const { missing } = loaded.value
  if (missing.some(({ needed }) => needed)) {
    return (
      <Page title={`“${wave.name}” cannot open yet`} back={back}>
        <BeforeOpening wave={wave} missing={missing} heading="Settle this first" />
      </Page>
    )
  }
  return (
    <ConfirmPage
      title={`Open “${wave.name}”`}
      back={back}
      send={() => api.changeState(wave.id, 'open')}
      then={() => {
        go(fragmentOf('wave', wave.id), `“${wave.name}” is open.`)
      }}
      submit="Open this wave"
      pendingWords="Opening the wave"
    >
      <BeforeOpening wave={wave} missing={missing} heading="Not written down yet" />
      <ul class="steps">
        <li>
          Codes work {today < wave.opensOn ? `from ${dayInWords(wave.opensOn)}` : 'at once'}, until{' '}
          {dayInWords(wave.closesOn)}.
        </li>
        <li>You can still make more codes while the wave is open.</li>
        <li>Nobody, not even you, can read any answer until the wave is sealed.</li>
      </ul>
    </ConfirmPage>
  )
}
