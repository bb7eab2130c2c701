import { faultUnless, readAll } from '../forms/field-fault.ts'
import { Choices } from '../parts/choices.tsx'
import { FormPage } from '../parts/form-page.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { TextArea } from '../parts/text-area.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { ResultSection } from '../research/result-section.tsx'
import { fragmentOf } from '../state/route.ts'

const back = { href: fragmentOf('outputs-to-read'), label: 'All that wait' }

type Settled = { readonly verdict: 'released' | 'refused'; readonly reason: string }

/** One output, why a person has to look, and the verdict with its reason, which its maker reads. */
export function ReadOutput({ id }: { readonly id: string }) {
  const { api, go } = usePortal()
  const loaded = useLoaded(api.outputsToRead, 'outputs to read')
  if (loaded.kind !== 'loaded') return <LoadingPage title="An output" back={back} loaded={loaded} />
  const output = loaded.value.outputs.find((each) => each.id === id)
  if (output?.result == null) {
    return (
      <Page title="This output does not wait any more" back={back}>
        <p>Somebody may have read it already.</p>
      </Page>
    )
  }
  const { result, reasons } = output
  return (
    <FormPage<Settled, undefined>
      title={result.title ?? result.id}
      back={back}
      read={(typed) => {
        const verdict = (['released', 'refused'] as const).find((each) => each === typed.one('verdict'))
        const reason = typed.one('reason')
        return readAll({ verdict: verdict ?? 'refused', reason }, [
          faultUnless(verdict !== undefined, 'verdict', 'Choose what happens to it'),
          faultUnless(
            reason !== '' && reason.length <= 1000,
            'reason',
            'Say why, in up to 1,000 letters: whoever made it reads this',
          ),
        ])
      }}
      send={({ verdict, reason }) => api.settleOutput(id, verdict, reason)}
      then={() => go(fragmentOf('outputs-to-read'), 'Done. Whoever made it sees your verdict.')}
      fieldOf={(path) => (path === 'verdict' || path === 'reason' ? path : undefined)}
      submit="Give this verdict"
      pendingWords="Sending the verdict"
      before={
        <>
          <div class="note">
            <h2>Why you are asked</h2>
            <ul class="steps">
              {reasons.map((reason) => (
                <li key={reason}>{reason}</li>
              ))}
            </ul>
          </div>
          <ResultSection result={result} />
        </>
      }
      fields={(faults) => (
        <>
          <Choices
            name="verdict"
            legend="What happens to it?"
            type="radio"
            choices={[
              { value: 'released', label: 'Release it: nobody can be found in it' },
              { value: 'refused', label: 'Refuse it' },
            ]}
            faults={faults}
          />
          <TextArea
            id="reason"
            label="Why"
            hint="For the person who made it: what you looked at, or what can be had instead."
            rows={4}
            faults={faults}
          />
        </>
      )}
    />
  )
}
