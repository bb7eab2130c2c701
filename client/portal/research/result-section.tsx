import type { AnalysisResult } from '../../../analysis/plan/result-schema.ts'
import { AllTables } from './all-tables.tsx'
import { ResultTables, readableKinds } from './result-tables.tsx'

/** One analysis of a plan: its table and drawing, or in words why there is none. */
export function ResultSection({ result }: { readonly result: AnalysisResult }) {
  const name = result.title ?? result.id
  return (
    <section class="result" aria-label={name}>
      <h2>{sentence(name)}</h2>
      {result.status === 'done' ? (
        <>
          <ResultTables result={result} />
          {result.notes.length > 0 && (
            <ul class="steps quiet">
              {result.notes.map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          )}
          {readableKinds.includes(result.kind) && (
            <details>
              <summary>
                All figures<span class="visually-hidden"> of: {name}</span>
              </summary>
              <AllTables result={result} />
            </details>
          )}
        </>
      ) : (
        <KeptBack result={result} />
      )}
      <details>
        <summary>
          How it was done<span class="visually-hidden">: {name}</span>
        </summary>
        <p class="quiet">{result.method}</p>
      </details>
    </section>
  )
}

const sentence = (words: string): string => `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}`

const headings: Readonly<Record<string, string>> = {
  withheld: 'Kept back',
  'needs-a-reader': 'Waits for a reader',
}

function KeptBack({ result }: { readonly result: Exclude<AnalysisResult, { status: 'done' }> }) {
  const { code, message } = result.problem
  return (
    <div class="note">
      <h3>{headings[code] ?? 'No result'}</h3>
      {reasonsIn(message).map((reason) => (
        <p key={reason}>{reason}</p>
      ))}
      {code === 'needs-a-reader' && (
        <p>
          Somebody of the programme reads it before you see it. You will find it under{' '}
          <a href="#/outputs">Outputs</a> when they have.
        </p>
      )}
    </div>
  )
}

/** Each sentence once, on a line of its own: the reasons for several groups end alike. */
const reasonsIn = (message: string): readonly string[] => [...new Set(message.split(/(?<=\.)\s+/))]
