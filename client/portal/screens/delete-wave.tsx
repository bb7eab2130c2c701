import { useState } from 'preact/hooks'
import type { WaveDeleted } from '../edge/wire.ts'
import { ConfirmPage } from '../parts/confirm-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { WaveStep } from '../parts/wave-step.tsx'
import { inWords } from '../words/counts.ts'
import { useBackToWaves } from './wave.tsx'

/** Deleting is a right, so it is there at every point; what it takes with it is said before, and shown after. */
export function DeleteWave({ id }: { readonly id: string }) {
  const { api, dispatch } = usePortal()
  const [deleted, setDeleted] = useState<WaveDeleted>()
  if (deleted !== undefined) return <Deleted {...deleted} />
  return (
    <WaveStep id={id} title="Delete this wave" states={['planned', 'open', 'keying-only', 'sealed']}>
      {(wave, back) => (
        <ConfirmPage
          title={`Delete “${wave.name}”`}
          back={back}
          send={() => api.deleteWave(id)}
          then={(outcome) => {
            dispatch({ type: 'said', notice: `${wave.name} is deleted.` })
            setDeleted(outcome)
          }}
          understood="I understand that this cannot be undone"
          submit="Delete this wave"
          pendingWords="Deleting"
        >
          <h2>What deleting does</h2>
          <ul class="steps">
            <li>All codes of this wave stop working, and nobody can answer any more.</li>
            <li>All answers and comments are deleted, those that wait and those that are in the report.</li>
            <li>
              The keys that answers were locked with are destroyed, so copies in backups stay locked for good.
            </li>
            <li>No report can be made again. Save the ones you need first.</li>
          </ul>
          <h2>What stays</h2>
          <p>
            The name of the wave, so that nobody plans another one over it, and the report files people have
            saved. Backups made since sealing hold answers until the person who runs Heard for you lets them
            expire.
          </p>
        </ConfirmPage>
      )}
    </WaveStep>
  )
}

function Deleted({ wave, removed }: WaveDeleted) {
  const rows: readonly (readonly [what: string, count: string])[] = [
    ['Codes', inWords(removed.codes)],
    ['Answers that waited', removed.waitingAnswers],
    ['Answers in the report', removed.answers],
    ['Comments', removed.comments],
    ['Kinds of key', inWords(removed.keys.length)],
  ]
  return (
    <Page title={`“${wave.name}” is deleted`} back={useBackToWaves()} lead="This is what was removed.">
      <table class="figures">
        <caption class="visually-hidden">What was removed</caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col">How many</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, count]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td>{count}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {removed.benchmarkSets.length > 0 && (
        <p>
          Nothing is compared any more with {removed.benchmarkSets.map((set) => `“${set}”`).join(', ')}, which
          held this wave.
        </p>
      )}
    </Page>
  )
}
