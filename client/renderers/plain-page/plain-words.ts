import type { PlainPageWords } from '../../../surveys/model/plain-page-words.ts'
import type { ScreenWords } from '../../../surveys/model/screen-words.ts'

/** Everything the page without JavaScript says besides the questions, in one language. */
export type PlainWords = {
  readonly screen: ScreenWords
  readonly plain: PlainPageWords
  readonly services: Readonly<Record<string, string>>
  readonly direction: 'ltr' | 'rtl'
}
