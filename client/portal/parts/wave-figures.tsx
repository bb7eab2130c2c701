import { agesInWords } from '../../../surveys/model/ages-in-words.ts'
import type { WaveState, WaveSummary } from '../edge/wire.ts'
import { inWords } from '../words/counts.ts'

/** Before opening nobody can answer; after sealing nothing waits, and what counts stands in the report. */
const notWaiting: Partial<Record<WaveState, string>> = {
  planned: 'none yet',
  sealed: 'in the report',
  deleted: 'deleted',
}

/** Eligible, codes given out, answers waiting: one row an instrument. */
export function WaveFigures({ wave }: { readonly wave: WaveSummary }) {
  return (
    <table class="figures">
      <caption class="visually-hidden">How {wave.name} is going</caption>
      <thead>
        <tr>
          <th scope="col">Ages</th>
          <th scope="col">Eligible</th>
          <th scope="col">Codes made</th>
          <th scope="col">Answers</th>
        </tr>
      </thead>
      <tbody>
        {wave.instruments.map((instrument) => (
          <tr key={instrument.id}>
            <th scope="row">{agesInWords(instrument.band)}</th>
            <td>{inWords(instrument.eligible)}</td>
            <td>{inWords(instrument.codesIssued)}</td>
            <td>{notWaiting[wave.state] ?? instrument.answersWaiting}</td>
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
