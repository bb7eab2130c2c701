import type { WaveSummary } from '../edge/wire.ts'
import { bandInWords } from '../words/bands.ts'

/** Every form in which a report leaves, but for the page itself. */
export const reportDownloads = [
  { ending: 'pdf', label: 'Download PDF' },
  { ending: 'ods', label: 'Download spreadsheet (ODS)' },
  { ending: 'xlsx', label: 'Download Excel' },
  { ending: 'csv', label: 'Download CSV' },
  { ending: 'json', label: 'Download JSON' },
]

/** The report of each instrument of a sealed wave, as a page, a PDF and its figures. */
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
              {reportDownloads.map(({ ending, label }) => (
                <a key={ending} href={`${report}.${ending}`} download>
                  {label}
                  <span class="visually-hidden">: {title}</span>
                </a>
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
