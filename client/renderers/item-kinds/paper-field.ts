import type { LocalisedItem } from '../../../surveys/model/localised-instrument.ts'
import type { PaperWords } from '../../../surveys/model/paper-words.ts'

/** One box to tick: its code is the one that the screen sends, its label the one that the screen shows. */
export type PaperBox = { readonly code: string; readonly label: string }

/** How a question is answered on paper. The template knows these three ways and no kind of item. */
export type PaperField =
  /** Boxes under each other, or beside each other where there are pictures. */
  | { readonly layout: 'boxes'; readonly instruction: string; readonly boxes: readonly PaperBox[] }
  /** Boxes in a row from low to high, with words at both ends. */
  | {
      readonly layout: 'scale'
      readonly instruction: string
      readonly boxes: readonly PaperBox[]
      readonly low: string
      readonly high: string
    }
  /** Room to write in. */
  | { readonly layout: 'writing'; readonly notice: string; readonly lines: number }

/** How each kind of item is asked on paper. */
export type PaperFieldOf = (item: LocalisedItem, words: PaperWords) => PaperField
