import { nations } from '../../../surveys/model/nation.ts'
import { readNewAuthority } from '../forms/read-new-authority.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { FormPage } from '../parts/form-page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { fragmentOf } from '../state/route.ts'
import { nationInWords } from '../words/nations.ts'

export function AddAuthority() {
  const { api, go } = usePortal()
  return (
    <FormPage
      title="Add an authority"
      back={{ href: fragmentOf('authorities'), label: 'All authorities' }}
      read={readNewAuthority}
      send={async (authority) => {
        const outcome = await api.addLocalAuthority(authority)
        return outcome.ok ? { ok: true, value: authority } : outcome
      }}
      then={({ id, name }) => {
        go(fragmentOf('authority', id), `${name} has been added.`)
      }}
      fieldOf={(path) => (['id', 'name', 'gssCode', 'nation'].includes(path) ? path : undefined)}
      nameField="id"
      submit="Add this authority"
      pendingWords="Adding the authority"
      fields={(faults) => (
        <>
          <Field id="name" label="Name" hint="As it should stand on reports and cards." faults={faults} />
          <Field
            id="id"
            label="Short name"
            hint="For addresses, and never changed: for example north-shire."
            faults={faults}
          />
          <Field
            id="gssCode"
            label="Official code, if it has one"
            hint="By which official statistics know it: for example E06000047."
            short
            faults={faults}
          />
          <Choices
            name="nation"
            legend="Nation"
            hint="Decides which helplines young people are shown."
            type="radio"
            choices={nations.map((nation) => ({ value: nation, label: nationInWords[nation] }))}
            faults={faults}
          />
        </>
      )}
    />
  )
}
