import { useState } from 'preact/hooks'
import { type FieldFault, faultsAtFields } from '../forms/field-fault.ts'
import { usePortal } from '../parts/portal-context.ts'
import { ProblemMessage } from '../parts/problem-message.tsx'
import { TextArea } from '../parts/text-area.tsx'
import { useAction } from '../parts/use-action.ts'

const fieldOf = (path: string): string | undefined => (path === 'text' ? 'concern' : undefined)

/** For what a reviewer cannot keep to themselves: about a setting, in other words than the child's. */
export function RaiseConcern({ wave, comment }: { readonly wave: string; readonly comment: string }) {
  const { api, dispatch } = usePortal()
  const action = useAction<unknown>()
  const [own, setOwn] = useState<FieldFault>()
  const [raised, setRaised] = useState(false)
  const faults = own ? [own] : faultsAtFields(action.problem, fieldOf)

  function submitted(event: SubmitEvent): void {
    event.preventDefault()
    const typed = new FormData(event.currentTarget as HTMLFormElement).get('concern')
    const text = typeof typed === 'string' ? typed.trim() : ''
    const right = text !== '' && text.length <= 1000
    setOwn(right ? undefined : { field: 'concern', message: 'Say what worries you, in up to 1,000 letters' })
    if (!right) return
    action.run(
      () => api.raiseConcern(wave, comment, text),
      () => {
        setRaised(true)
        dispatch({ type: 'said', notice: 'The programme passes your concern on.' })
      },
    )
  }
  if (raised) return <p class="note">You have raised a concern. Now decide about the comment as usual.</p>
  return (
    <details class="concern">
      <summary>Something in it worries me</summary>
      <p>
        Nobody can find out who wrote this, so nobody can go to the child. But a home, a school or a service
        can be looked at. What you write here goes to the council’s named safeguarding lead.
      </p>
      {action.problem && faults.length === 0 && <ProblemMessage problem={action.problem} />}
      <form noValidate onSubmit={submitted}>
        <TextArea
          id="concern"
          label="What should be looked at, and where?"
          hint="In your own words. No name, no age, nothing that only one child could have said."
          rows={5}
          faults={faults}
        />
        <button type="submit" class="button button-quiet">
          Raise this concern
        </button>
      </form>
    </details>
  )
}
