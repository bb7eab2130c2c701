import { Page } from '../parts/page.tsx'
import { fragmentOf, type Screen } from '../state/route.ts'

const places: readonly { readonly screen: Screen; readonly label: string; readonly about: string }[] = [
  {
    screen: 'benchmark-sets',
    label: 'Benchmark sets and national reports',
    about: 'What “other authorities” means in every report, and the report over all of them.',
  },
  {
    screen: 'outputs-to-read',
    label: 'Outputs that wait for a reader',
    about: 'What researchers made and no rule could decide.',
  },
  {
    screen: 'releases',
    label: 'Release ledger',
    about: 'Everything that was released, when, by whom and about whom; and what was refused.',
  },
  { screen: 'analyses', label: 'Analyses', about: 'Ask the sealed waves yourself.' },
]

/** Everything that leaves, in one place. */
export function ResultsHub() {
  return (
    <Page title="Results" lead="What comes out of the answers, and who let it out.">
      <ul class="rows">
        {places.map(({ screen, label, about }) => (
          <li key={screen}>
            <span>
              <a class="tall" href={fragmentOf(screen)}>
                {label}
              </a>
              <br />
              <span class="quiet">{about}</span>
            </span>
          </li>
        ))}
      </ul>
    </Page>
  )
}
