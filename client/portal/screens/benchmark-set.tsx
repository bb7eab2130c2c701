import type { WaveSummary } from '../edge/wire.ts'
import { readBenchmarkSet } from '../forms/read-benchmark-set.ts'
import { Choices } from '../parts/choices.tsx'
import { Field } from '../parts/field.tsx'
import { FormPage } from '../parts/form-page.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { daysInWords } from '../words/days.ts'

const title = 'Publish a benchmark set'
const back = { href: fragmentOf('benchmark-sets'), label: 'All benchmark sets' }

const waveLabel = ({ localAuthority, name, opensOn, closesOn, synthetic }: WaveSummary): string =>
  `${localAuthority.name}: ${name}, ${daysInWords(opensOn, closesOn)}${synthetic ? ' (synthetic data)' : ''}`

/** What "other authorities" means in every report: a frozen list, so that figures do not move under a reader. */
export function BenchmarkSet() {
  const { api, go } = usePortal()
  const loaded = useLoaded(api.waves, 'waves')
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const sealed = loaded.value.waves
    .filter(({ state }) => state === 'sealed')
    .map((wave) => ({ value: wave.id, label: waveLabel(wave) }))
    .sort((one, other) => one.label.localeCompare(other.label, 'en-GB'))
  if (sealed.length === 0) {
    return (
      <Page title={title} back={back}>
        <p>
          No wave has been sealed yet. A set is made of sealed waves only, whose answers no longer change.
        </p>
      </Page>
    )
  }
  return (
    <FormPage
      title={title}
      back={back}
      lead="Reports compare a council with the waves in this set, its own left out. A published set never changes."
      read={readBenchmarkSet}
      send={api.publishBenchmarkSet}
      then={() => {
        go(fragmentOf('benchmark-sets'), 'The benchmark set is published.')
      }}
      fieldOf={(path) => ['name', 'waves'].find((field) => path.split('.')[0] === field)}
      nameField="name"
      submit="Publish this set"
      pendingWords="Publishing the set"
      fields={(faults) => (
        <>
          <Field id="name" label="Name of the set" faults={faults} />
          <Choices
            name="waves"
            legend="Which sealed waves?"
            type="checkbox"
            choices={sealed}
            faults={faults}
          />
        </>
      )}
    />
  )
}
