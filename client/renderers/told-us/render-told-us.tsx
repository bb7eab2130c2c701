import { renderToString } from 'preact-render-to-string'
import type { ToldUs } from '../../../analysis/told-us/told-us.ts'
import { Lamp } from '../pictures/lamp.tsx'
import { TopicPicture } from '../pictures/topic-picture.tsx'
import { reportWords } from '../report/report-words.ts'

/** What you told us, as a page: pictures and short lines, and room for what will be done. No script, one stylesheet. */
export function renderToldUs(page: ToldUs): string {
  const words = reportWords(page.language)
  const html = (
    <html lang={page.language} dir={words.direction}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`${page.title}: ${page.where}`}</title>
        <link rel="stylesheet" href="/assets/report.css" />
      </head>
      <body class={page.band === '4-7' ? 'told-us young' : 'told-us'}>
        <header>
          <p class="where">
            <Lamp />
            {page.where}
          </p>
          <h1>{page.title}</h1>
          {page.synthetic && (
            <p class="synthetic">
              <strong>{words.syntheticMark}.</strong> {words.syntheticExplained}
            </p>
          )}
        </header>
        <main>
          <p class="hello">{page.hello}</p>
          <ul class="said">
            {page.lines.map(({ picture, text }) => (
              <li key={text}>
                <TopicPicture picture={picture} />
                <span>{text}</span>
              </li>
            ))}
          </ul>
          {page.wishes && (
            <section aria-labelledby="wishes">
              <h2 id="wishes">{page.wishes.title}</h2>
              <p>{page.wishes.about}</p>
              <ul>
                {page.wishes.items.map((item) => (
                  <li key={item}>{item}</li>
                ))}
              </ul>
            </section>
          )}
          <section aria-labelledby="next">
            <h2 id="next">{page.next.title}</h2>
            {page.next.lines.map((line) => (
              <p key={line}>{line}</p>
            ))}
          </section>
        </main>
        <footer>
          <p class="thanks">{page.thanks}</p>
          <p class="to-print">
            <a href={`${encodeURIComponent(page.instrument)}.what-you-told-us.pdf`}>{words.toPrint}</a>
          </p>
        </footer>
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToString(html)}\n`
}
