import { useState } from 'preact/hooks'
import type { WaveSummary } from '../edge/wire.ts'
import { ConfirmPage } from '../parts/confirm-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { ReportLinks } from '../parts/report-links.tsx'
import { WaveStep } from '../parts/wave-step.tsx'
import { useBackToWaves } from './wave.tsx'

/** The one step that cannot be undone: explained, confirmed with a tick, then shown with what it made. */
export function SealWave({ id }: { readonly id: string }) {
  const { api, dispatch } = usePortal()
  const [sealed, setSealed] = useState<WaveSummary>()
  const [unfinished, setUnfinished] = useState<'refuse' | 'take'>('refuse')
  if (sealed !== undefined) return <Sealed wave={sealed} />
  return (
    <WaveStep id={id} title="Seal this wave" states={['keying-only']}>
      {(wave, back) => (
        <ConfirmPage
          title={`Seal “${wave.name}”`}
          back={back}
          send={async () => {
            const outcome = await api.seal(id, unfinished)
            if (!outcome.ok && outcome.problem.code === 'paper-not-finished') setUnfinished('take')
            return outcome
          }}
          then={(after) => {
            dispatch({ type: 'said', notice: `${wave.name} is sealed. Its report is ready.` })
            setSealed(after)
          }}
          understood="I understand that this cannot be undone"
          submit={unfinished === 'take' ? 'Seal all the same' : 'Seal this wave'}
          pendingWords="Sealing: mixing the answers and making the report. Keep this page open."
        >
          <h2>What sealing does</h2>
          <ul class="steps">
            <li>It ends this wave for good: no more answers, on screen or on paper.</li>
            <li>
              It opens all answers at once, mixes them, and destroys the key they were locked with. From then
              on nobody can find out which code an answer came from, or when it was sent.
            </li>
            <li>It makes the report, which shows groups of young people and never one.</li>
          </ul>
          <h2>Before you go on</h2>
          <p>Check that every paper form has been typed in. What is left out now stays out.</p>
        </ConfirmPage>
      )}
    </WaveStep>
  )
}

function Sealed({ wave }: { readonly wave: WaveSummary }) {
  const back = useBackToWaves()
  return (
    <Page title={`“${wave.name}” is sealed`} back={back} lead="The report is ready.">
      <ReportLinks wave={wave} />
      <h2>What comes next</h2>
      <ul class="steps">
        <li>Read page one first: it says what to tell the corporate parenting board.</li>
        <li>Tell the young people who answered what you heard, and what will change by when.</li>
      </ul>
    </Page>
  )
}
