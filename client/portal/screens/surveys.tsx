import type { InstrumentVersion } from '../edge/wire.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { VersionCard } from '../parts/version-card.tsx'

const newestFirst = (one: InstrumentVersion, other: InstrumentVersion): number =>
  one.band.localeCompare(other.band, 'en-GB', { numeric: true }) || other.version - one.version

/** Every survey and its versions, and how far their translations are. */
export function Surveys() {
  const { api } = usePortal()
  const loaded = useLoaded(api.instrumentVersions, 'instrument versions')
  const title = 'Surveys'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} loaded={loaded} />
  const versions = [...loaded.value.versions].sort(newestFirst)
  return (
    <Page
      title={title}
      lead="A published version never changes. A wave asks in a translation only once somebody who speaks the language has read all of it, as it stands."
    >
      <ul class="cards">
        {versions.map((version) => (
          <VersionCard key={`${version.id}@${version.version}`} version={version} />
        ))}
      </ul>
    </Page>
  )
}
