import type { InstrumentVersion, NewReview, VersionLanguage } from '../edge/wire.ts'
import { faultUnless, readAll } from '../forms/field-fault.ts'
import { Field } from '../parts/field.tsx'
import { FormPage } from '../parts/form-page.tsx'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { Tick } from '../parts/tick.tsx'
import { useLoaded } from '../parts/use-loaded.ts'
import { reviewId } from '../parts/version-card.tsx'
import { fragmentOf } from '../state/route.ts'
import { bandInWords } from '../words/bands.ts'

const back = { href: fragmentOf('surveys'), label: 'All surveys' }

type Found = { readonly version: InstrumentVersion; readonly language: VersionLanguage }

/** Somebody who speaks the language has read everything; the programme says so, and what exactly it was. */
export function ReviewTranslation({ id }: { readonly id: string }) {
  const { api } = usePortal()
  const loaded = useLoaded(api.instrumentVersions, 'instrument versions')
  if (loaded.kind !== 'loaded') return <LoadingPage title="Record a review" back={back} loaded={loaded} />
  const all = loaded.value.versions.flatMap((version) =>
    version.languages.map((language) => ({ version, language })),
  )
  const found = all.find(({ version, language }) => reviewId(version, language) === id)
  if (found === undefined || found.language.fingerprint === null) {
    return (
      <Page title="There is no such translation" back={back}>
        <p>Look at the list of surveys again.</p>
      </Page>
    )
  }
  return <ReviewForm {...found} fingerprint={found.language.fingerprint} />
}

function ReviewForm({ version, language, fingerprint }: Found & { readonly fingerprint: string }) {
  const { api, go, today } = usePortal()
  const title = `A review of ${bandInWords[version.band].toLowerCase()}, version ${version.version}, in ${language.name}`
  return (
    <FormPage<NewReview, undefined>
      title={title}
      back={back}
      lead="From then on, waves of real children are asked in this language too."
      read={(typed) => {
        const [role, date] = [typed.one('role'), typed.one('date')]
        return readAll({ language: language.code, role, date, fingerprint }, [
          faultUnless(
            role.length >= 3 && role.length <= 100,
            'role',
            'Say why their word counts, such as “native speaker, youth worker”',
          ),
          faultUnless(/^\d{4}-\d{2}-\d{2}$/.test(date), 'date', 'Enter the day on which it was read'),
          faultUnless(
            typed.one('whole') === 'on',
            'whole',
            'Tick the box to say that all of it was read, as it stands',
          ),
        ])
      }}
      send={(review) => api.recordReview(version.id, version.version, review)}
      then={() => go(fragmentOf('surveys'), 'The review is recorded. Waves can be asked in it from now on.')}
      fieldOf={(path) => (['role', 'date'].includes(path) ? path : undefined)}
      submit="Record this review"
      pendingWords="Recording the review"
      before={
        <div class="note">
          <h2>What they have read</h2>
          <p>
            The questions, the answers, what is shown around them, the page on privacy, the helplines, the
            words for paper: everything that somebody meets who answers in this language. These texts as they
            stand now have the fingerprint <span class="hash">{fingerprint}</span>. If one of them changes
            later, the review ends by itself.
          </p>
        </div>
      }
      fields={(faults) => (
        <>
          <Field
            id="role"
            label="Who has read it?"
            hint="Why their word counts, and never a name: “native speaker, youth worker”."
            faults={faults}
          />
          <Field id="date" label="On which day?" type="date" short value={today} faults={faults} />
          <Tick id="whole" label="They have read all of it, as it stands now" faults={faults} />
        </>
      )}
    />
  )
}
