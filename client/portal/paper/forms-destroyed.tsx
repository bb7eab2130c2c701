import { faultUnless, readAll, wholeNumber } from '../forms/field-fault.ts'
import { Field } from '../parts/field.tsx'
import { FormPage } from '../parts/form-page.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { formInWords } from '../words/paper.ts'

/** How many forms of each kind have been destroyed by now. Finished forms are destroyed; nobody needs them any more. */
export function FormsDestroyed({ id }: { readonly id: string }) {
  const { api, go } = usePortal()
  const loaded = useLoaded(api.keyingWork, 'paper')
  const back = { href: fragmentOf('home'), label: 'All forms' }
  const title = 'Forms destroyed'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const batches = loaded.value.waves.find((wave) => wave.id === id)?.batches ?? []
  return (
    <FormPage
      title={title}
      back={back}
      lead="Shred finished forms as your programme says, then say how many there have been in all."
      read={(typed) => {
        const counts = batches.map((batch) => ({ batch, count: wholeNumber(typed.one(batch.id)) }))
        return readAll(
          counts,
          counts.map(({ batch, count }) =>
            faultUnless(count <= batch.sheets, batch.id, `Enter a number from 0 to ${batch.sheets}`),
          ),
        )
      }}
      send={async (counts) => {
        for (const { batch, count } of counts) {
          const outcome = await api.countDestroyed(id, batch.id, count)
          if (!outcome.ok) return outcome
        }
        return { ok: true, value: undefined }
      }}
      then={() => go(fragmentOf('home'), 'Noted.')}
      submit="Note it"
      pendingWords="Noting"
      fields={(faults) =>
        batches.map((batch) => (
          <Field
            key={batch.id}
            id={batch.id}
            label={formInWords(batch)}
            hint={`${batch.sheets} were made; ${batch.taken + batch.declined} are finished.`}
            inputMode="numeric"
            short
            value={String(batch.destroyed)}
            faults={faults}
          />
        ))
      }
    />
  )
}
