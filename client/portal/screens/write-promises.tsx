import type { Api } from '../edge/api.ts'
import type { Outcome } from '../edge/request.ts'
import type { PromisesOfWave, SafeguardingLead, WaveSummary } from '../edge/wire.ts'
import { readPromises } from '../forms/read-promises.ts'
import { Field } from '../parts/field.tsx'
import { FormPage } from '../parts/form-page.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { TextArea } from '../parts/text-area.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { WaveStep } from '../parts/wave-step.tsx'
import { fragmentOf } from '../state/route.ts'
import { dayInWords } from '../words/days.ts'
import { promiseQuestions } from '../words/promises.ts'

const title = 'What you promise children'

export function WritePromises({ id }: { readonly id: string }) {
  return (
    <WaveStep id={id} title={title} states={['planned', 'open']}>
      {(wave, back) => <PromisesForm wave={wave} back={back} />}
    </WaveStep>
  )
}

type Written = PromisesOfWave & { readonly lead: SafeguardingLead | null }

async function load(api: Api, { id, localAuthority }: WaveSummary): Promise<Outcome<Written>> {
  const [written, named] = await Promise.all([api.promises(id), api.safeguardingLead(localAuthority.id)])
  if (!written.ok) return written
  if (!named.ok) return named
  return { ok: true, value: { ...written.value, lead: named.value.lead } }
}

type PromisesFormProps = {
  readonly wave: WaveSummary
  readonly back: { readonly href: string; readonly label: string }
}

/** All on one page, in the order in which a child meets it; the lead is named here too, so that nobody has to go away. */
function PromisesForm({ wave, back }: PromisesFormProps) {
  const { api, go } = usePortal()
  const loaded = useLoaded(() => load(api, wave), `promises ${wave.id}`)
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const { promises, lead } = loaded.value
  return (
    <FormPage
      title={title}
      back={back}
      lead="A child who is asked has a right to be heard and to hear back. Answer in a sentence or two, in words that you would say to a child. You can leave something for later."
      read={readPromises}
      send={async (written) => {
        if (written.lead) {
          const named = await api.nameSafeguardingLead(wave.localAuthority.id, written.lead)
          if (!named.ok) return named
        }
        return api.writePromises(wave.id, written.promises)
      }}
      then={({ missing }) =>
        go(
          fragmentOf('wave', wave.id),
          missing.length === 0
            ? 'Everything is written down.'
            : 'Written down. You can go on with the rest later.',
        )
      }
      fieldOf={(path) => fields[path]}
      submit="Save"
      pendingWords="Saving"
      fields={(faults) => (
        <>
          {promiseQuestions.map(({ id, short, question, hint }) => (
            <TextArea
              key={id}
              id={id}
              label={`${short}. ${question}`}
              hint={hint}
              rows={3}
              value={promises[id]}
              faults={faults}
            />
          ))}
          <Field
            id="resultsBy"
            label="By when will children hear?"
            hint={`After the last day, which is ${dayInWords(wave.closesOn)}.`}
            type="date"
            short
            value={promises.resultsBy ?? ''}
            faults={faults}
          />
          <h2>Safeguarding lead</h2>
          <p class="hint">
            When a comment makes a reviewer worry about a home, a school or a service, this person is told.
            Never which child it comes from: nobody knows.
          </p>
          <Field id="leadName" label="Name or post" value={lead?.name ?? ''} faults={faults} />
          <Field
            id="leadReachedBy"
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

const fields: Readonly<Record<string, string | undefined>> = {
  ...Object.fromEntries([...promiseQuestions.map(({ id }) => id), 'resultsBy'].map((id) => [id, id])),
  name: 'leadName',
  reachedBy: 'leadReachedBy',
}
