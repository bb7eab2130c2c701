import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { nationInWords } from '../words/nations.ts'

/** The operator's first page: which councils take part. */
export function Authorities() {
  const { api } = usePortal()
  const loaded = useLoaded(api.localAuthorities, 'authorities')
  const title = 'Local authorities'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} loaded={loaded} />
  const authorities = [...loaded.value.localAuthorities].sort((one, other) =>
    one.name.localeCompare(other.name, 'en-GB'),
  )
  return (
    <Page
      title={title}
      lead="Each council that takes part has its own waves, its own officers and its own reports."
    >
      <p class="actions">
        <a class="button" href={fragmentOf('add-authority')}>
          Add an authority
        </a>
      </p>
      {authorities.length === 0 ? (
        <p>
          No authority has been added yet. Add the first one, then plan its wave and make its officer’s link.
        </p>
      ) : (
        <table class="figures list">
          <caption class="visually-hidden">Authorities that take part</caption>
          <thead>
            <tr>
              <th scope="col">Authority</th>
              <th scope="col">Nation</th>
            </tr>
          </thead>
          <tbody>
            {authorities.map(({ id, name, nation }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={fragmentOf('authority', id)}>{name}</a>
                </th>
                <td>{nationInWords[nation]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Page>
  )
}
