import type { BenchmarkSet } from '../edge/wire.ts'
import { instrumentInWords } from '../words/instruments.ts'
import { reportDownloads } from './report-links.tsx'

/** The report over all authorities of a set for each survey, as a page, a PDF and its figures. */
export function NationalReportLinks({ set }: { readonly set: BenchmarkSet }) {
  return (
    <ul class="reports">
      {set.instruments.map((instrument) => {
        const title = instrumentInWords(instrument)
        const report = `/api/benchmark-sets/${encodeURIComponent(set.id)}/report/${encodeURIComponent(instrument)}`
        const which = `: ${title}, ${set.name}`
        return (
          <li key={instrument}>
            <span class="reports-title">{title}</span>
            <a class="button" href={report}>
              Read the national report<span class="visually-hidden">{which}</span>
            </a>
            <span class="reports-downloads">
              {reportDownloads.map(({ ending, label }) => (
                <a key={ending} href={`${report}.${ending}`} download>
                  {label}
                  <span class="visually-hidden">{which}</span>
                </a>
              ))}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
