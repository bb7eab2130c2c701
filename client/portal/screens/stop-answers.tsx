import { ConfirmPage } from '../parts/confirm-page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { WaveStep } from '../parts/wave-step.tsx'
import { fragmentOf } from '../state/route.ts'
import { dayInWords } from '../words/days.ts'

export function StopAnswers({ id }: { readonly id: string }) {
  const { api, go, today } = usePortal()
  return (
    <WaveStep id={id} title="Stop online answers" states={['open']}>
      {(wave, back) => (
        <ConfirmPage
          title={`Stop online answers to “${wave.name}”`}
          back={back}
          send={() => api.changeState(id, 'keying-only')}
          then={() => {
            go(fragmentOf('wave', id), `Online answers to “${wave.name}” have stopped.`)
          }}
          submit="Stop online answers"
          pendingWords="Stopping online answers"
        >
          <ul class="steps">
            {today <= wave.closesOn && (
              <li>
                <strong>The last day was to be {dayInWords(wave.closesOn)}.</strong> A young person who still
                holds a code and has not answered will be told that the survey is closed.
              </li>
            )}
            <li>No code of this wave will work after this.</li>
            <li>Paper forms that come late can still be typed in, until the wave is sealed.</li>
            <li>Answers already sent stay as they are, and stay unread.</li>
          </ul>
        </ConfirmPage>
      )}
    </WaveStep>
  )
}
