import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { fragmentOf } from '../state/route.ts'
import { counted } from '../words/counts.ts'
import { dayInWords } from '../words/days.ts'

const back = { href: fragmentOf('results'), label: 'Results' }

/** The reader's queue, the longest waiting first. Whoever made an output is not its reader: the server sees to that. */
export function OutputsToRead() {
  const { api } = usePortal()
  const loaded = useLoaded(api.outputsToRead, 'outputs to read')
  const title = 'Outputs that wait for a reader'
  if (loaded.kind !== 'loaded') return <LoadingPage title={title} back={back} loaded={loaded} />
  const { outputs } = loaded.value
  return (
    <Page
      title={title}
      back={back}
      lead="No rule could decide these alone. Read each as somebody would who wants to find one child in it; then release it, or say what can be had instead."
    >
      {outputs.length === 0 ? (
        <p>Nothing waits.</p>
      ) : (
        <ul class="rows">
          {outputs.map(({ id, result, instrument, version, madeOn, reasons }) => (
            <li key={id}>
              <span>
                <strong>{result?.title ?? result?.id ?? 'An analysis'}</strong>
                <br />
                <span class="quiet">
                  {instrument}, version {version}, {dayInWords(madeOn)},{' '}
                  {counted(reasons.length, 'reason', 'reasons')} to look
                </span>
              </span>
              <a class="button" href={fragmentOf('read-output', id)}>
                Read it<span class="visually-hidden">: {result?.title ?? result?.id}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </Page>
  )
}
