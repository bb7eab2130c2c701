import type { PromisesOfWave, WaveSummary } from '../edge/wire.ts'
import { fragmentOf } from '../state/route.ts'
import { missingInWords } from '../words/promises.ts'

type BeforeOpeningProps = {
  readonly wave: WaveSummary
  readonly missing: PromisesOfWave['missing']
  readonly heading: string
}

/** What is still to be settled, the needed first: without that the wave stays shut, without the rest it is poorer. */
export function BeforeOpening({ wave, missing, heading }: BeforeOpeningProps) {
  const needed = missing.filter((each) => each.needed)
  const others = missing.filter((each) => !each.needed)
  if (missing.length === 0) return null
  return (
    <div class="note">
      <h2>{heading}</h2>
      {needed.length > 0 && <p>The wave cannot open without:</p>}
      <Missing missing={needed} />
      {others.length > 0 && (
        <p>
          {needed.length > 0
            ? 'And children should know before they answer:'
            : 'You can open the wave all the same. But children should know before they answer:'}
        </p>
      )}
      <Missing missing={others} />
      <p>
        <a class="button" href={fragmentOf('promises', wave.id)}>
          Write it down
        </a>
      </p>
    </div>
  )
}

function Missing({ missing }: { readonly missing: PromisesOfWave['missing'] }) {
  if (missing.length === 0) return null
  return (
    <ul class="steps">
      {missing.map(({ promise }) => (
        <li key={promise}>{missingInWords(promise)}</li>
      ))}
    </ul>
  )
}
