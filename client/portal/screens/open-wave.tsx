import { ConfirmPage } from '../parts/confirm-page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { WaveStep } from '../parts/wave-step.tsx'
import { fragmentOf } from '../state/route.ts'
import { dayInWords } from '../words/days.ts'

export function OpenWave({ id }: { readonly id: string }) {
  const { api, go, today } = usePortal()
  return (
    <WaveStep id={id} title="Open this wave" states={['planned']}>
      {(wave, back) => (
        <ConfirmPage
          title={`Open “${wave.name}”`}
          back={back}
          send={() => api.changeState(id, 'open')}
          then={() => {
            go(fragmentOf('wave', id), `“${wave.name}” is open.`)
          }}
          submit="Open this wave"
          pendingWords="Opening the wave"
        >
          <ul class="steps">
            <li>
              Codes work {today < wave.opensOn ? `from ${dayInWords(wave.opensOn)}` : 'at once'}, until{' '}
              {dayInWords(wave.closesOn)}.
            </li>
            <li>You can still make more codes while the wave is open.</li>
            <li>Nobody, not even you, can read any answer until the wave is sealed.</li>
          </ul>
        </ConfirmPage>
      )}
    </WaveStep>
  )
}
