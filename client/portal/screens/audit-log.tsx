import { useState } from 'preact/hooks'
import type { AuditLine, AuditPage } from '../edge/wire.ts'
import { LoadingPage } from '../parts/loading-page.tsx'
import { Page } from '../parts/page.tsx'
import { usePortal } from '../parts/portal-context.ts'
import { ProblemMessage } from '../parts/problem-message.tsx'
import { useAction } from '../parts/use-action.ts'
import { useLoaded } from '../parts/use-loaded.ts'
import { momentInWords } from '../words/moments.ts'
import { roleInWords } from '../words/roles.ts'

const outcomeInWords = { begun: '', 'not-allowed': ' – not allowed', refused: ' – refused' } as const

const whoInWords = ({ who }: AuditLine): string =>
  who === null
    ? 'At the server’s console'
    : [who.label, roleInWords[who.role], who.authority].filter((part) => part !== null).join(', ')

/** What staff did, newest first. There is nothing of a child in it, and no way to change a line. */
export function AuditLog() {
  const { api } = usePortal()
  const loaded = useLoaded(() => api.auditLog(), 'audit log')
  const older = useAction<AuditPage>()
  const [further, setFurther] = useState<readonly AuditPage[]>([])
  if (loaded.kind !== 'loaded') return <LoadingPage title="Audit log" loaded={loaded} />
  const pages = [loaded.value, ...further]
  const lines = pages.flatMap((page) => page.lines)
  const last = lines.at(-1)
  const more = pages.at(-1)?.more === true
  return (
    <Page
      title="Audit log"
      lead="What people who work with Heard have done, newest first. Lines are added and never changed. Nothing that a child did is in it. Looking at the same page again within an hour is one line."
    >
      <table class="figures log">
        <caption class="visually-hidden">What staff have done</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Who</th>
            <th scope="col">What</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <td>{momentInWords(line.at)}</td>
              <td>{whoInWords(line)}</td>
              <td>
                {line.words}
                {line.subject && <span class="quiet">: {line.subject}</span>}
                {outcomeInWords[line.outcome] && <strong>{outcomeInWords[line.outcome]}</strong>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {older.problem && <ProblemMessage problem={older.problem} />}
      {more && last && (
        <p>
          <button
            type="button"
            class="button button-quiet"
            onClick={() =>
              older.run(
                () => api.auditLog(last.id),
                (page) => setFurther([...further, page]),
              )
            }
          >
            Show older lines
          </button>
        </p>
      )}
    </Page>
  )
}
