import type { BatchOfCouncil } from '../edge/paper-wire.ts'
import { faultUnless, readAll, wholeNumber } from '../forms/field-fault.ts'
import { Field } from '../parts/field.tsx'
import { FormPage } from '../parts/form-page.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { WhyTens } from '../parts/wave-figures.tsx'
import { fragmentOf } from '../state/route.ts'
import { formInWords } from '../words/paper.ts'

/** A wave's forms on paper as its council sees them: what was printed and handed out, and what came of it in tens. */
export function WavePaper({ id }: { readonly id: string }) {
  const { api, go } = usePortal()
  const loaded = useLoaded(() => api.paperOfWave(id), `paper ${id}`)
  const back = { href: fragmentOf('wave', id), label: 'Back to the wave' }
  const title = 'Paper forms'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const { batches } = loaded.value
  const runs = batches.filter(({ way }) => way === 'print-run')
  const before = (
    <>
      <p class="actions">
        <a class="button" href={fragmentOf('print-forms', id)}>
          Print forms
        </a>
      </p>
      {batches.map((batch) => (
        <Batch batch={batch} key={batch.id} />
      ))}
      {batches.length > 0 && <WhyTens />}
    </>
  )
  const lead =
    'A form instead of a card: each counts once. Somebody who has a card gets a form for its code on the survey’s own page. Forms come back to the people who type them in, never to the council.'
  if (runs.length === 0) {
    return (
      <Page title={title} back={back} lead={lead}>
        {before}
      </Page>
    )
  }
  return (
    <FormPage
      title={title}
      back={back}
      lead={lead}
      before={before}
      read={(typed) => {
        const counts = runs.map((batch) => ({ batch, count: wholeNumber(typed.one(batch.id)) }))
        return readAll(
          counts,
          counts.map(({ batch, count }) =>
            faultUnless(
              count <= Number(batch.sheets),
              batch.id,
              `Enter a number from 0 to ${batch.sheets}: so many were printed`,
            ),
          ),
        )
      }}
      send={async (counts) => {
        for (const { batch, count } of counts) {
          const outcome = await api.countHandedOut(id, batch.id, count)
          if (!outcome.ok) return outcome
        }
        return { ok: true, value: undefined }
      }}
      then={() => go(fragmentOf('wave', id), 'Noted how many forms were handed out.')}
      submit="Note what was handed out"
      pendingWords="Noting"
      fields={(faults) => (
        <>
          <h2>How many have you handed out?</h2>
          {runs.map((batch) => (
            <Field
              key={batch.id}
              id={batch.id}
              label={formInWords(batch)}
              hint={`${batch.sheets} were printed.`}
              inputMode="numeric"
              short
              value={batch.handedOut}
              faults={faults}
            />
          ))}
        </>
      )}
    />
  )
}

function Batch({ batch }: { readonly batch: BatchOfCouncil }) {
  const given = batch.way === 'print-run' ? 'Printed' : 'Given for codes'
  const lines: readonly (readonly [string, string])[] = [
    [given, batch.sheets],
    ['Handed out', batch.handedOut],
    ['Came back', batch.back],
    ['Typed in', batch.typedIn],
    ['Typed differently by two people', batch.inDispute],
    ['Destroyed', batch.destroyed],
  ]
  return (
    <section class="paper-batch">
      <h2>{formInWords(batch)}</h2>
      <dl class="paper-counts">
        {lines.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      {batch.differingPercent !== null && (
        <p>Of all fields typed twice, {batch.differingPercent} % were typed differently.</p>
      )}
    </section>
  )
}
