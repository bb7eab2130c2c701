import { faultUnless, readAll } from '../forms/field-fault.ts'
import { Field } from '../parts/field.tsx'
import { FormPage } from '../parts/form-page.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { useMe, usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'

const fields = ['name', 'reachedBy']

/** Who at the council a concern is for. */
export function SafeguardingLead({ id }: { readonly id: string }) {
  const { api, go } = usePortal()
  const ofProgramme = useMe()?.role === 'programme'
  const back = ofProgramme
    ? { href: fragmentOf('authority', id), label: 'Back to the authority' }
    : { href: fragmentOf('waves'), label: 'All waves' }
  const loaded = useLoaded(() => api.safeguardingLead(id), `lead ${id}`)
  const title = 'Safeguarding lead'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const { lead } = loaded.value
  return (
    <FormPage
      title={title}
      lead="When a comment makes a reviewer worry about a home, a school or a service, this person is told. Never which child it comes from: nobody knows."
      back={back}
      read={(typed) => {
        const [name, reachedBy] = [typed.one('name'), typed.one('reachedBy')]
        return readAll({ name, reachedBy }, [
          faultUnless(name !== '', 'name', 'Enter the name of the safeguarding lead'),
          faultUnless(reachedBy !== '', 'reachedBy', 'Enter a telephone number or an e-mail address'),
        ])
      }}
      send={(named) => api.nameSafeguardingLead(id, named)}
      then={() => go(back.href, 'The safeguarding lead has been named.')}
      fieldOf={(path) => (fields.includes(path) ? path : undefined)}
      submit="Save"
      pendingWords="Saving"
      fields={(faults) => (
        <>
          <Field id="name" label="Name or post" value={lead?.name ?? ''} faults={faults} />
          <Field
            id="reachedBy"
            label="How to reach them"
            hint="A telephone number or an e-mail address that is looked at every working day."
            value={lead?.reachedBy ?? ''}
            faults={faults}
          />
        </>
      )}
    />
  )
}
