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

/**
 * The report of each instrument of a sealed wave, as a page, a PDF and its figures; the page for those who answered; and,
 * where several ages were asked, the report over all of them.
 */
export function ReportLinks({ wave }: { readonly wave: WaveSummary }) {
  const acrossAges = `/reports/${encodeURIComponent(wave.id)}/across-ages`
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
            <Downloads report={report} of={title} />
            <span class="reports-downloads">
              <a href={`${report}.what-you-told-us.html`}>
                “What you told us”, for those who answered
                <span class="visually-hidden">: {title}</span>
              </a>
              <a href={`${report}.what-you-told-us.pdf`} download>
                The same to print
                <span class="visually-hidden">: {title}</span>
              </a>
            </span>
          </li>
        )
      })}
      {wave.instruments.length > 1 && (
        <li>
          <span class="reports-title">All ages</span>
          <a class="button" href={acrossAges}>
            Read the report over the ages
          </a>
          <Downloads report={acrossAges} of="all ages" />
        </li>
      )}
    </ul>
  )
}

/** The other forms of a report. */
function Downloads({ report, of }: { readonly report: string; readonly of: string }) {
  return (
    <span class="reports-downloads">
      {reportDownloads.map(({ ending, label }) => (
        <a key={ending} href={`${report}.${ending}`} download>
          {label}
          <span class="visually-hidden">: {of}</span>
        </a>
      ))}
    </span>
  )
}
