import { registeredCodebook } from '../../../analysis/codebook/registered-codebook.ts'
import type { GallerySheet } from '../../../client/renderers/gallery/gallery-sheet.ts'
import { findLocalised, instrumentVersions } from '../../../surveys/instruments/index.ts'
import { screenWords } from '../../../surveys/languages/screen-words.ts'

/** Every registered version in every language it has been put into, drafts too. */
export function gallerySheets(): readonly GallerySheet[] {
  return instrumentVersions.flatMap(({ id, version }) => {
    const codebook = registeredCodebook(id, version)
    return (codebook?.languages ?? []).flatMap(({ code, name, state }): readonly GallerySheet[] => {
      const instrument = findLocalised(id, version, code)
      const words = screenWords(code, instrument?.band)
      return codebook && instrument && words
        ? [{ instrument, languageName: name, state, words, codebook }]
        : []
    })
  })
}
