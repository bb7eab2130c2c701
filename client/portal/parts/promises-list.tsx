import type { PromisesOfWave, WaveSummary } from '../edge/wire.ts'
import { fragmentOf } from '../state/route.ts'
import { dayInWords } from '../words/days.ts'
import { promiseQuestions } from '../words/promises.ts'

type PromisesListProps = { readonly wave: WaveSummary; readonly written: PromisesOfWave }

/** The checklist on the wave's own page: what stands, what is open, and the words themselves. */
export function PromisesList({ wave, written: { promises, missing } }: PromisesListProps) {
  const open = new Set(missing.map(({ promise }) => promise))
  const mayChange = wave.state === 'planned' || wave.state === 'open'
  const asked = promiseQuestions.filter(
    ({ id }) => id !== 'consent' || promises.consent !== '' || open.has(id),
  )
  return (
    <>
      <h2>What you promise children</h2>
      <ul class="checklist">
        {asked.map(({ id, short }) => (
          <Line key={id} short={short} done={!open.has(id)} text={promises[id]} />
        ))}
        <Line
          short="Children hear by"
          done={promises.resultsBy !== null}
          text={promises.resultsBy === null ? '' : dayInWords(promises.resultsBy)}
        />
        <Line
          short="Safeguarding lead"
          done={!open.has('safeguarding-lead')}
          text={open.has('safeguarding-lead') ? '' : 'Named.'}
        />
      </ul>
      {mayChange && (
        <p>
          <a href={fragmentOf('promises', wave.id)}>
            {missing.length > 0 ? 'Write down what is missing' : 'Change what you promise'}
          </a>
        </p>
      )}
    </>
  )
}

type LineProps = { readonly short: string; readonly done: boolean; readonly text: string }

function Line({ short, done, text }: LineProps) {
  return (
    <li class={done ? 'done' : 'open'}>
      <svg class="checklist-mark" viewBox="0 0 24 24" aria-hidden="true">
        {done ? <path d="M4 12.5l5.5 5.5L20 6.5" /> : <circle cx="12" cy="12" r="8" />}
      </svg>
      <span>
        <strong>{short}</strong> {text === '' ? <span class="quiet">Not written down yet.</span> : text}
      </span>
    </li>
  )
}
