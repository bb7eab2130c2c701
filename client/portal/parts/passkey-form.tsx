import type { ComponentChildren } from 'preact'
import { makePasskey } from '../edge/passkeys.ts'
import { faultUnless, readAll } from '../forms/field-fault.ts'
import { Field } from './field.tsx'
import { FormPage } from './form-page.tsx'
import { usePortal } from './portal-context.ts'

type PasskeyFormProps = {
  readonly title: string
  readonly lead?: string
  readonly submit: string
  readonly then: () => void
  readonly children: ComponentChildren
}

/** Asks what to call a passkey, then has the browser make one. */
export function PasskeyForm({ title, lead, submit, then, children }: PasskeyFormProps) {
  const { api } = usePortal()
  return (
    <FormPage
      title={title}
      {...(lead ? { lead } : {})}
      read={(typed) => {
        const label = typed.one('label')
        const right = label !== '' && label.length <= 60
        return readAll(label, [faultUnless(right, 'label', 'Enter a name of up to 60 letters')])
      }}
      send={(label) => makePasskey(api, label)}
      then={then}
      submit={submit}
      pendingWords="Your browser is asking for your face, your finger or your PIN"
      before={children}
      fields={(faults) => (
        <Field
          id="label"
          label="A name for this passkey"
          hint="So that you know it again: the device that it is on."
          value="This device"
          short
          faults={faults}
        />
      )}
    />
  )
}
