import { renderToString } from 'preact-render-to-string'
import type { ReportModel } from '../../../analysis/report/report-model.ts'
import { reportFootline } from './about-report.ts'
import { Masthead } from './masthead.tsx'
import { ReportSection } from './report-section.tsx'
import { type ReportWords, reportWords } from './report-words.ts'

function Contents({ model, words }: { model: ReportModel; words: ReportWords }) {
  return (
    <nav class="contents" aria-labelledby="contents">
      <h2 id="contents">{words.contents}</h2>
      <ol>
        {model.sections.map(({ id, domain, heading }) => (
          <li key={id}>
            <a href={`#${id}`}>
              {domain && <span class="domain">{words.domains[domain]}</span>}
              {heading}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Footer({ model, words }: { model: ReportModel; words: ReportWords }) {
  return (
    <footer class="footer">
      <p>{words.promise}</p>
      <p>
        {reportFootline(model, words)}
        {model.synthetic && `. ${words.syntheticMark}`}.
      </p>
    </footer>
  )
}

/**
 * The benchmark report as one complete page: no script, no inline style, one stylesheet, links to the
 * document and the figures beside it. Pure: the same model gives the same bytes.
 */
export function renderReport(model: ReportModel): string {
  const words = reportWords(model.language)
  const page = (
    <html lang={model.language} dir={words.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${model.title}: ${reportFootline(model, words)}`}</title>
        <link rel="stylesheet" href="/assets/report.css" />
      </head>
      <body>
        <a class="skip" href="#findings">
          {words.skipToContent}
        </a>
        <Masthead model={model} words={words} />
        <div class="sheet">
          <Contents model={model} words={words} />
          <main id="findings" tabIndex={-1}>
            {model.sections.map((section) => (
              <ReportSection key={section.id} section={section} words={words} />
            ))}
          </main>
        </div>
        <Footer model={model} words={words} />
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToString(page)}\n`
}
