import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { bandInWords } from '../words/bands.ts'

const back = { href: fragmentOf('analyses'), label: 'All analyses' }
const forms = [
  { ending: 'html', label: 'a page' },
  { ending: 'csv', label: 'CSV' },
  { ending: 'xml', label: 'DDI (XML)' },
]

/** Every variable of every survey: its question, its codes, its kinds of missing, its indicators. */
export function Codebooks() {
  const { api } = usePortal()
  const loaded = useLoaded(api.instruments, 'instruments')
  const title = 'Codebooks'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  return (
    <Page
      title={title}
      back={back}
      lead="Every variable of a survey: its question in every language, its codes, its kinds of missing, the indicators it feeds."
    >
      <ul class="rows">
        {loaded.value.instruments.map(({ id, version, band }) => (
          <li key={`${id}@${version}`}>
            <span>
              <strong>{bandInWords[band]}</strong>
              <br />
              <span class="quiet">
                {id}, version {version}
              </span>
            </span>
            <span class="reports-downloads">
              {forms.map(({ ending, label }) => (
                <a
                  key={ending}
                  class="tall"
                  href={`/api/instruments/${encodeURIComponent(id)}/${version}/codebook.${ending}`}
                  download
                >
                  Download {label}
                  <span class="visually-hidden">: {bandInWords[band]}</span>
                </a>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </Page>
  )
}
