import type { ReportModel } from '../../../analysis/report/report-model.ts'
import { bands } from '../../../surveys/model/instrument.ts'
import { aboutReport, reportKind } from './about-report.ts'
import type { ReportWords } from './report-words.ts'

/** Downloads lie beside the page: /reports/WAVE/INSTRUMENT with an ending. The open spreadsheet format comes first. */
function Downloads({ model, words }: { model: ReportModel; words: ReportWords }) {
  const name = encodeURIComponent(model.instrument.id)
  // A report over the ages has no page in the words of one, and one of all authorities has no people of its own.
  const ofOneAge = !model.scope && bands.some((band) => band === model.instrument.band)
  return (
    <nav class="downloads" aria-label={words.downloads}>
      <a href={`${name}.pdf`}>{words.downloadPdf}</a>
      <a href={`${name}.ods`}>{words.downloadOds}</a>
      <a href={`${name}.xlsx`}>{words.downloadXlsx}</a>
      <a href={`${name}.csv`}>{words.downloadCsv}</a>
      {ofOneAge && <a href={`${name}.what-you-told-us.html`}>{words.toldUs}</a>}
    </nav>
  )
}

export function Masthead({ model, words }: { model: ReportModel; words: ReportWords }) {
  return (
    <header class="masthead">
      <p class="brand">
        <svg aria-hidden="true" viewBox="0 0 24 24" width="28" height="28">
          <rect class="lamp-window" x="3" y="2" width="18" height="20" rx="3" />
          <path class="lamp-bars" d="M12 2v20M3 12h18" />
        </svg>
        {words.brand}
      </p>
      <p class="kind">{reportKind(model, words)}</p>
      <h1>{model.title}</h1>
      {model.synthetic && (
        <p class="synthetic">
          <strong>{words.syntheticMark}.</strong> {words.syntheticExplained}
        </p>
      )}
      <dl class="about">
        {aboutReport(model, words).map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Downloads model={model} words={words} />
    </header>
  )
}
