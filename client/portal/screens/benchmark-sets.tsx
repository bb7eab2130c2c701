import { LoadingPage } from '../parts/loading-page.tsx'
import { NationalReportLinks } from '../parts/national-report-links.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { counted } from '../words/counts.ts'
import { syntheticInWords } from '../words/wave-state.ts'

const back = { href: fragmentOf('results'), label: 'Results' }

export function BenchmarkSets() {
  const { api } = usePortal()
  const loaded = useLoaded(api.benchmarkSets, 'benchmark sets')
  const title = 'Benchmark sets'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const { benchmarkSets: sets } = loaded.value
  return (
    <Page
      title={title}
      back={back}
      lead="A set is a frozen list of sealed waves: what “other authorities” means in a report. It never changes, so that figures do not move under a reader."
    >
      <p class="actions">
        <a class="button" href={fragmentOf('benchmark-set')}>
          Publish a benchmark set
        </a>
      </p>
      {sets.length === 0 && <p>None has been published yet. Reports then stand without a comparison.</p>}
      <ul class="cards">
        {sets.map((set) => (
          <li class="card" key={set.id}>
            <h2>{set.name}</h2>
            <p>{counted(set.waves.length, 'sealed wave', 'sealed waves')}.</p>
            {set.synthetic && (
              <p class="tags">
                <span class="tag synthetic">{syntheticInWords}</span>
              </p>
            )}
            <NationalReportLinks set={set} />
          </li>
        ))}
      </ul>
    </Page>
  )
}
