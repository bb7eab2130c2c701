import type { WaveSummary } from '../edge/wire.ts'
import { bandInWords } from '../words/bands.ts'
import { type ResponseRate, responseRate, wantedRate } from '../words/response-rate.ts'

/** While a wave runs: how far each age is towards the share that a report needs, in tens. */
export function ResponseRates({ wave }: { readonly wave: WaveSummary }) {
  return (
    <ul class="rates">
      {wave.instruments.map((instrument) => {
        const rate = responseRate(instrument)
        return (
          <li key={instrument.id}>
            <strong>{bandInWords[instrument.band]}</strong>
            {rate === undefined ? (
              <span class="quiet">Nobody has said how many are eligible.</span>
            ) : (
              <>
                <RateBar rate={rate} />
                <span>{rate.sentence}</span>
              </>
            )}
          </li>
        )
      })}
    </ul>
  )
}

/** The words beside it say the same: to a screen reader this is nothing. */
function RateBar({ rate: { percent, reached } }: { readonly rate: ResponseRate }) {
  return (
    <svg class="rate-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect class="rate-bar-all" width="100" height="8" />
      <rect class={reached ? 'rate-bar-reached' : 'rate-bar-so-far'} width={percent} height="8" />
      <rect class="rate-bar-wanted" x={wantedRate - 0.3} width="0.6" height="8" />
    </svg>
  )
}
