import type { WaveSummary } from '../edge/wire.ts'
import { bandInWords } from '../words/bands.ts'
import { inWords } from '../words/counts.ts'

/** Eligible, codes given out, answers waiting: one row an instrument. */
export function WaveFigures({ wave }: { readonly wave: WaveSummary }) {
  return (
    <table class="figures">
      <caption class="visually-hidden">How {wave.name} is going</caption>
      <thead>
        <tr>
          <th scope="col">Survey</th>
          <th scope="col">Eligible</th>
          <th scope="col">Codes made</th>
          <th scope="col">Answers</th>
        </tr>
      </thead>
      <tbody>
        {wave.instruments.map((instrument) => (
          <tr key={instrument.id}>
            <th scope="row">{bandInWords[instrument.band]}</th>
            <td>{inWords(instrument.eligible)}</td>
            <td>{inWords(instrument.codesIssued)}</td>
            <td>{instrument.answersWaiting}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

export function WhyTens() {
  return (
    <p class="quiet">
      Answers are counted in tens. An exact count would go up by one when one child answers, and someone could
      notice who that was.
    </p>
  )
}
