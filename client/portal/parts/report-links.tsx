import type { WaveSummary } from '../edge/wire.ts'
import { bandInWords } from '../words/bands.ts'

/** The report of each instrument of a sealed wave, as a page, a PDF and figures. */
export function ReportLinks({ wave }: { readonly wave: WaveSummary }) {
  return (
    <ul class="reports">
      {wave.instruments.map(({ id, band }) => {
        const title = bandInWords[band]
        const report = `/reports/${encodeURIComponent(wave.id)}/${encodeURIComponent(id)}`
        return (
          <li key={id}>
            <span class="reports-title">{title}</span>
            <a class="button" href={report}>
              Read the report<span class="visually-hidden">: {title}</span>
            </a>
            <span class="reports-downloads">
              <a href={`${report}.pdf`} download>
                Download PDF<span class="visually-hidden">: {title}</span>
              </a>
              <a href={`${report}.csv`} download>
                Download CSV<span class="visually-hidden">: {title}</span>
              </a>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
