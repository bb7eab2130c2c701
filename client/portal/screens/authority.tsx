import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { useAuthority } from '../parts/use-authority.ts'
import { WaveCard } from '../parts/wave-card.tsx'
import { WhyTens } from '../parts/wave-figures.tsx'
import { fragmentOf } from '../state/route.ts'

const back = { href: fragmentOf('authorities'), label: 'All authorities' }

/** One council as the programme sees it: its waves, and what only the programme can do for it. */
export function Authority({ id }: { readonly id: string }) {
  const loaded = useAuthority(id)
  if (loaded.kind !== 'loaded') return <LoadingPage title="One authority" back={back} loaded={loaded} />
  const { authority, waves } = loaded.value
  return (
    <Page title={authority.name} back={back}>
      <p class="actions">
        <a class="button" href={fragmentOf('plan-wave', id)}>
          Plan a wave
        </a>
        <a class="button button-quiet" href={fragmentOf('invite-officer', id)}>
          Invite an officer
        </a>
        <a class="button button-quiet" href={fragmentOf('safeguarding-lead', id)}>
          Safeguarding lead
        </a>
      </p>
      {waves.length === 0 ? (
        <p>No wave has been planned for {authority.name} yet.</p>
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
    </Page>
  )
}
