import type { ScreenWords } from '../../surveys/model/screen-words.ts'

/** Everything the pages say besides the questions, in one language: the screens, and what each service does. */
export type PageWords = ScreenWords & { readonly services: Readonly<Record<string, string>> }
