import type { WaveSummary } from '../edge/wire.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { useMe, usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { WaveCard } from '../parts/wave-card.tsx'
import { WhyTens } from '../parts/wave-figures.tsx'
import { fragmentOf } from '../state/route.ts'

/** What needs work stands first; within that, the latest. */
const order: readonly WaveSummary['state'][] = ['open', 'keying-only', 'planned', 'sealed', 'deleted']
const byUrgency = (one: WaveSummary, other: WaveSummary): number =>
  order.indexOf(one.state) - order.indexOf(other.state) || other.opensOn.localeCompare(one.opensOn)

export function Waves() {
  const { api } = usePortal()
  const council = useMe()?.localAuthority
  const authority = council?.name
  const title = authority === undefined ? 'Waves' : `Waves in ${authority}`
  const loaded = useLoaded(api.waves, 'waves')
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} loaded={loaded} />
  const waves = [...loaded.value.waves].sort(byUrgency)
  return (
    <Page title={title} lead="A wave is one round of the survey: its dates, its codes, its report.">
      {council && (
        <p class="actions">
          <a class="button" href={fragmentOf('plan-wave', council.id)}>
            Plan a wave
          </a>
        </p>
      )}
      {waves.length === 0 ? (
        <p>
          {council
            ? 'No wave has been planned yet. It takes ten minutes: dates, how many children are eligible, and what you promise them.'
            : 'No wave has been planned yet. Waves are planned on the page of an authority.'}
        </p>
      ) : (
        <>
          <ul class="cards">
            {waves.map((wave) => (
              <WaveCard key={wave.id} wave={wave} />
            ))}
          </ul>
          <WhyTens />
        </>
      )}
      {council && (
        <p class="quiet">
          A comment can make a reader worry about a home, a school or a service.{' '}
          <a href={fragmentOf('safeguarding-lead', council.id)}>Say who is told: your safeguarding lead</a>
        </p>
      )}
    </Page>
  )
}
