import { renderGalleryIndex } from './gallery-index.tsx'
import { renderGalleryPage } from './gallery-page.tsx'
import { type GallerySheet, galleryFile, galleryThemes } from './gallery-sheet.ts'

export type GalleryPage = { readonly file: string; readonly html: string }

/**
 * The gallery as static pages for one folder, with `gallery.css` beside them: for designers to look through and
 * for tests to walk. The index comes first. Pure: the same sheets give the same bytes.
 */
export function galleryPages(sheets: readonly GallerySheet[]): readonly GalleryPage[] {
  return [
    { file: 'index.html', html: renderGalleryIndex(sheets) },
    ...sheets.flatMap((sheet) =>
      galleryThemes.map((theme) => ({
        file: galleryFile(sheet, theme),
        html: renderGalleryPage({ sheet, theme, languages: sheetsOfVersion(sheet, sheets) }),
      })),
    ),
  ]
}

function sheetsOfVersion(
  { instrument }: GallerySheet,
  sheets: readonly GallerySheet[],
): readonly GallerySheet[] {
  return sheets.filter(
    (each) => each.instrument.id === instrument.id && each.instrument.version === instrument.version,
  )
}
