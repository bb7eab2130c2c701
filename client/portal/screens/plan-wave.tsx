import { instrumentVersions } from '../../../surveys/instruments/index.ts'
import { eligibleField, type FieldedInstrument, readNewWave } from '../forms/read-new-wave.ts'
import { Field } from '../parts/field.tsx'
import { FormPage } from '../parts/form-page.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useAuthority } from '../parts/use-authority.ts'
import { fragmentOf } from '../state/route.ts'
import { bandInWords } from '../words/bands.ts'

/** The newest version of each instrument: an older one stays with the waves that have it. */
const offered: readonly FieldedInstrument[] = [
  ...new Map(instrumentVersions.map((version) => [version.id, version])).values(),
].map(({ id, version, band }) => ({ id, version, title: bandInWords[band] }))

/** 'instruments.1.eligible' counts what was sent; with empty fields left out that may be another field's place. */
function fieldOf(path: string): string | undefined {
  const [top, , inner] = path.split('.')
  if (top === 'instruments') return inner === undefined || offered.length === 1 ? firstEligible : undefined
  return ['name', 'opensOn', 'closesOn'].find((field) => field === top)
}
const firstEligible = eligibleField(offered[0]?.id ?? '')

export function PlanWave({ id }: { readonly id: string }) {
  const { api, go } = usePortal()
  const back = { href: fragmentOf('authority', id), label: 'Back to the authority' }
  const loaded = useAuthority(id)
  if (loaded.kind !== 'loaded') return <LoadingPage title="Plan a wave" back={back} loaded={loaded} />
  return (
    <FormPage
      title="Plan a wave"
      back={back}
      lead={`For ${loaded.value.authority.name}. Its officer then makes the codes and opens it.`}
      read={(typed) => readNewWave(typed, offered)}
      send={(wave) => api.planWave(id, wave)}
      then={(wave) => {
        go(fragmentOf('wave', wave.id), `${wave.name} has been planned.`)
      }}
      fieldOf={fieldOf}
      nameField="name"
      submit="Plan this wave"
      pendingWords="Planning the wave"
      fields={(faults) => (
        <>
          <Field id="name" label="Name of the wave" hint="For example, Spring 2027." faults={faults} />
          <Field
            id="opensOn"
            label="First day"
            hint="Better not in exam weeks or in September, when many children are changing school."
            type="date"
            short
            faults={faults}
          />
          <Field
            id="closesOn"
            label="Last day"
            hint="Answers are taken until its end."
            type="date"
            short
            faults={faults}
          />
          <h2>How many young people are eligible?</h2>
          <p class="hint">Leave a survey empty to keep it out of this wave.</p>
          {offered.map(({ id: instrument, title }) => (
            <Field
              key={instrument}
              id={eligibleField(instrument)}
              label={title}
              inputMode="numeric"
              short
              faults={faults}
            />
          ))}
        </>
      )}
    />
  )
}
