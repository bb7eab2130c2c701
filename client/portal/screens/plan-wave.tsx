import type { Api } from '../edge/api.ts'
import type { Outcome } from '../edge/request.ts'
import type { LocalAuthorityName, Me } from '../edge/wire.ts'
import { offeredInstruments } from '../forms/offered-instruments.ts'
import { eligibleField, type FieldedInstrument, readNewWave } from '../forms/read-new-wave.ts'
import { DaysFields } from '../parts/days-fields.tsx'
import { Field } from '../parts/field.tsx'
import { FormPage } from '../parts/form-page.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { useMe, usePortal } from '../parts/portal-context.ts'
import { authorityWithWaves } from '../parts/use-authority.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'

type Plan = { readonly authority: LocalAuthorityName; readonly offered: readonly FieldedInstrument[] }

/** An officer knows the own council; that there are others is the programme's to see. */
async function loadPlan(api: Api, id: string, me: Me | undefined): Promise<Outcome<Plan>> {
  const own = me?.localAuthority
  const [found, served] = await Promise.all([
    own ? { ok: true as const, value: { authority: own } } : authorityWithWaves(api, id),
    api.instruments(),
  ])
  if (!found.ok) return found
  if (!served.ok) return served
  const offered = offeredInstruments(served.value.instruments)
  return { ok: true, value: { authority: found.value.authority, offered } }
}

/** 'instruments.1.eligible' counts what was sent; with empty fields left out that may be another field's place. */
function fieldOf(path: string, offered: readonly FieldedInstrument[]): string | undefined {
  const [top, , inner] = path.split('.')
  if (top === 'instruments') {
    return inner === undefined || offered.length === 1 ? eligibleField(offered[0]?.id ?? '') : undefined
  }
  return ['name', 'opensOn', 'closesOn'].find((field) => field === top)
}

export function PlanWave({ id }: { readonly id: string }) {
  const { api, go } = usePortal()
  const me = useMe()
  const ofProgramme = me?.role === 'programme'
  const back = ofProgramme
    ? { href: fragmentOf('authority', id), label: 'Back to the authority' }
    : { href: fragmentOf('waves'), label: 'All waves' }
  const loaded = useLoaded(() => loadPlan(api, id, me), `plan ${id}`)
  if (loaded.kind !== 'loaded') return <LoadingPage title="Plan a wave" back={back} loaded={loaded} />
  const { authority, offered } = loaded.value
  return (
    <FormPage
      title="Plan a wave"
      back={back}
      lead={
        ofProgramme
          ? `For ${authority.name}. Its officer then says what is promised to children, makes the codes and opens it.`
          : 'Dates and numbers first. On the next page you write down what you promise children; then you make codes and open it.'
      }
      read={(typed) => readNewWave(typed, offered)}
      send={(wave) => api.planWave(id, wave)}
      then={(wave) => {
        go(fragmentOf('wave', wave.id), `${wave.name} has been planned.`)
      }}
      fieldOf={(path) => fieldOf(path, offered)}
      nameField="name"
      submit="Plan this wave"
      pendingWords="Planning the wave"
      fields={(faults) => (
        <>
          <Field id="name" label="Name of the wave" hint="For example, Spring 2027." faults={faults} />
          <DaysFields faults={faults} />
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
