import type { Codebook } from '../../../analysis/codebook/codebook.ts'
import type { StateOfWords } from '../../../surveys/languages/translation-state.ts'
import type { LocalisedInstrument } from '../../../surveys/model/localised-instrument.ts'
import type { ScreenWords } from '../../../surveys/model/screen-words.ts'

/** The themes a respondent can choose; "same as my device" is the first or the second of them. */
export const galleryThemes = ['light', 'dark', 'contrast'] as const
export type GalleryTheme = (typeof galleryThemes)[number]

/** A version in one language, with all that stands around its questions. */
export type GallerySheet = {
  readonly instrument: LocalisedInstrument
  /** The language's own name for itself. */
  readonly languageName: string
  readonly state: StateOfWords
  readonly words: ScreenWords
  readonly codebook: Codebook
}

/** The file of a sheet in a theme, beside the others in one folder. */
export function galleryFile({ instrument }: GallerySheet, theme: GalleryTheme): string {
  return `${instrument.id}-v${instrument.version}-${instrument.language}-${theme}.html`
}
