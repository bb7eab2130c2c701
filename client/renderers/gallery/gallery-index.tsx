import type { JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { type GallerySheet, galleryFile, galleryThemes } from './gallery-sheet.ts'

function Frames({ sheet }: { sheet: GallerySheet }): JSX.Element {
  const { instrument, languageName } = sheet
  return (
    <div class="gallery-frames">
      <h3 lang={instrument.language} dir={instrument.direction}>{`${instrument.title} (${languageName})`}</h3>
      <ul>
        {galleryThemes.map((theme) => (
          <li key={theme}>
            <a href={galleryFile(sheet, theme)}>{`${languageName}, ${theme}`}</a>
            <iframe
              src={galleryFile(sheet, theme)}
              title={`${instrument.id}@${instrument.version}, ${languageName}, ${theme}`}
              loading="lazy"
            />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Everything on one page: each version, in each language and theme, in a frame that loads when it is reached. */
export function renderGalleryIndex(sheets: readonly GallerySheet[]): string {
  const versions = [...new Set(sheets.map(({ codebook }) => codebook.id + codebook.version))].map((version) =>
    sheets.filter(({ codebook }) => codebook.id + codebook.version === version),
  )
  const page = (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>Gallery of instruments</title>
        <link rel="stylesheet" href="gallery.css" />
      </head>
      <body class="gallery">
        <header class="gallery-top">
          <h1>Gallery of instruments</h1>
          <p>Every item of every instrument, in each language and theme, as a respondent sees it.</p>
        </header>
        <main>
          {versions.map(([first, ...others]) =>
            first === undefined ? null : (
              <section key={first.instrument.id} aria-labelledby={`version-${first.instrument.id}`}>
                <h2 id={`version-${first.instrument.id}`}>
                  {`${first.instrument.id}@${first.instrument.version}, ages ${first.instrument.band}`}
                </h2>
                {[first, ...others].map((sheet) => (
                  <Frames key={sheet.instrument.language} sheet={sheet} />
                ))}
              </section>
            ),
          )}
        </main>
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToString(page)}\n`
}
