import { useState } from 'preact/hooks'
import type { ReleaseLine } from '../edge/wire.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { dayInWords } from '../words/days.ts'
import { roleInWords } from '../words/roles.ts'
import { verdictInWords } from '../words/verdicts.ts'

const back = { href: fragmentOf('results'), label: 'Results' }
const atOnce = 100

const byInWords = ({ by }: ReleaseLine): string =>
  by === null ? 'At the server’s console' : [by.label, roleInWords[by.role]].filter(Boolean).join(', ')

/** Everything ever released and everything refused, for whoever answers for it. Lines are never changed. */
export function Releases() {
  const { api } = usePortal()
  const loaded = useLoaded(api.releases, 'releases')
  const [shown, setShown] = useState(atOnce)
  const title = 'Release ledger'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const { releases } = loaded.value
  return (
    <Page
      title={title}
      back={back}
      lead="Every report and every output: what, when, by whom, about whom, and what was refused and why. Each new one is checked together with all of them."
    >
      {releases.length === 0 ? (
        <p>Nothing has been released yet.</p>
      ) : (
        <table class="figures log ledger">
          <caption class="visually-hidden">What was released and refused, the latest first</caption>
          <thead>
            <tr>
              <th scope="col">When</th>
              <th scope="col">What, about whom</th>
              <th scope="col">By whom</th>
              <th scope="col">Verdict</th>
            </tr>
          </thead>
          <tbody>
            {releases.slice(0, shown).map((line, place) => (
              <tr key={String(place)}>
                <td>{dayInWords(line.day)}</td>
                <td>
                  {line.what}
                  <span class="quiet ledger-more">
                    {line.population}. {line.instrument}, version {line.version}
                    {line.comparedWith && `, compared with ${line.comparedWith}`}
                    {line.synthetic && '. Synthetic data'}
                  </span>
                </td>
                <td>{byInWords(line)}</td>
                <td>
                  <strong>{verdictInWords[line.verdict]}</strong>
                  {line.reasons.map((reason) => (
                    <span class="quiet ledger-more" key={reason}>
                      {reason}
                    </span>
                  ))}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {releases.length > shown && (
        <p>
          <button type="button" class="button button-quiet" onClick={() => setShown(shown + atOnce)}>
            Show older lines
          </button>
        </p>
      )}
    </Page>
  )
}
