import type { JSX } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { GalleryItem } from './gallery-item.tsx'
import { type GallerySheet, type GalleryTheme, galleryFile, galleryThemes } from './gallery-sheet.ts'
import { TextsAfter, TextsBefore } from './gallery-texts.tsx'

type PageProps = {
  readonly sheet: GallerySheet
  readonly theme: GalleryTheme
  /** The same version in every language, for the links between them. */
  readonly languages: readonly GallerySheet[]
}

function Elsewhere({ sheet, theme, languages }: PageProps): JSX.Element {
  return (
    <nav class="gallery-links" aria-label="Languages and themes" lang="en" dir="ltr">
      <a href="index.html">All sheets</a>
      {languages.map((each) => (
        <a
          key={each.instrument.language}
          href={galleryFile(each, theme)}
          lang={each.instrument.language}
          aria-current={each === sheet ? 'page' : undefined}
        >
          {each.languageName}
        </a>
      ))}
      {galleryThemes.map((each) => (
        <a key={each} href={galleryFile(sheet, each)} aria-current={each === theme ? 'page' : undefined}>
          {each}
        </a>
      ))}
    </nav>
  )
}

/** One version in one language and theme: every text and every item, as it is met. No script, one style sheet. */
export function renderGalleryPage({ sheet, theme, languages }: PageProps): string {
  const { instrument, state, words } = sheet
  const page = (
    <html lang={instrument.language} dir={instrument.direction} data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>{`${instrument.title}, ${sheet.languageName}, ${theme}`}</title>
        <link rel="stylesheet" href="gallery.css" />
      </head>
      <body class="gallery">
        <header class="gallery-top">
          <h1>{instrument.title}</h1>
          <p class="gallery-about" lang="en" dir="ltr">
            {`${instrument.id}@${instrument.version} · ${state} · ${instrument.fingerprint}`}
          </p>
          {state === 'draft' && <p class="notice">{words.common.draftNotice}</p>}
          <Elsewhere sheet={sheet} theme={theme} languages={languages} />
        </header>
        <main>
          <TextsBefore {...sheet} />
          {instrument.sections.map((section) => (
            <section key={section.id} class="gallery-section" aria-labelledby={`section-${section.id}`}>
              <h2 id={`section-${section.id}`}>{section.title}</h2>
              {section.why !== undefined && <p>{section.why}</p>}
              {section.items.map((item) => (
                <GalleryItem key={item.id} item={item} sheet={sheet} />
              ))}
            </section>
          ))}
          <TextsAfter {...sheet} />
        </main>
      </body>
    </html>
  )
  return `<!doctype html>\n${renderToString(page)}\n`
}
