import type { BatchOfWork, WorkOfWave } from '../edge/paper-wire.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { Scrolling } from '../parts/scrolling.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { formInWords } from '../words/paper.ts'
import { syntheticInWords } from '../words/wave-state.ts'

/** Where a paper clerk begins: which waves have paper, and what waits. */
export function PaperWork() {
  const { api } = usePortal()
  const loaded = useLoaded(api.keyingWork, 'paper')
  const title = 'Forms on paper'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} loaded={loaded} />
  const { waves } = loaded.value
  return (
    <Page
      title={title}
      lead="You type in what stands on the paper, and nothing else. Answers are locked as you type, and nobody can look at them again."
    >
      {waves.length === 0 ? (
        <p>
          There is no paper to type in at the moment. It comes when a council prints forms for an open wave.
        </p>
      ) : (
        <ul class="cards">
          {waves.map((wave) => (
            <li class="card" key={wave.id}>
              <div class="paper-card">
                <WaveOfPaper wave={wave} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}

function WaveOfPaper({ wave }: { readonly wave: WorkOfWave }) {
  const second = wave.waiting.filter(({ state, mine }) => state === 'once' && !mine)
  const third = wave.waiting.filter(({ state }) => state === 'in-dispute')
  return (
    <>
      <h2>
        {wave.authority}, {wave.name}
      </h2>
      {wave.synthetic && (
        <p class="tags">
          <span class="tag synthetic">{syntheticInWords}</span>
        </p>
      )}
      <p class="actions">
        <a class="button" href={fragmentOf('type-in', wave.id)}>
          Type forms in<span class="visually-hidden">: {wave.authority}</span>
        </a>
        <a class="button button-quiet" href={fragmentOf('forms-back', wave.id)}>
          Note forms that came back
        </a>
        <a class="button button-quiet" href={fragmentOf('forms-destroyed', wave.id)}>
          Forms destroyed
        </a>
      </p>
      {third.length > 0 && <Numbers title="Typed differently: a third look" sheets={third} />}
      {second.length > 0 && <Numbers title="For you to type a second time" sheets={second} />}
      {wave.differingPercent !== null && (
        <p>Of all fields typed twice, {wave.differingPercent} % were typed differently.</p>
      )}
      <Scrolling label={`How far they have come, ${wave.authority}`}>
        <table class="figures">
          <caption class="visually-hidden">How far they have come</caption>
          <thead>
            <tr>
              <th scope="col">Forms</th>
              {columns.map(({ label }) => (
                <th scope="col" class="number" key={label}>
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {wave.batches.map((batch) => (
              <tr key={batch.id}>
                <th scope="row">{formInWords(batch)}</th>
                {columns.map(({ label, of }) => (
                  <td class="number" key={label}>
                    {of(batch)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scrolling>
    </>
  )
}

const columns: readonly { readonly label: string; readonly of: (batch: BatchOfWork) => number }[] = [
  { label: 'Made', of: ({ sheets }) => sheets },
  { label: 'Back', of: ({ back }) => back },
  { label: 'Typed once', of: ({ typedOnce }) => typedOnce },
  { label: 'Not alike', of: ({ inDispute }) => inDispute },
  { label: 'Finished', of: ({ taken, declined }) => taken + declined },
  { label: 'Destroyed', of: ({ destroyed }) => destroyed },
]

function Numbers({ title, sheets }: { readonly title: string; readonly sheets: WorkOfWave['waiting'] }) {
  return (
    <>
      <h3>{title}</h3>
      <ul class="sheet-numbers">
        {sheets.map(({ serial }) => (
          <li key={serial}>{serial}</li>
        ))}
      </ul>
    </>
  )
}
