import type { DraftTexts } from '../../../surveys/model/draft-texts.ts'
import type { DraftPart } from '../draft/draft-part.ts'

type Words = { readonly draftTexts: DraftTexts; readonly wordList: readonly string[] }

/** What keeping answers on the device needs, in one language. */
export type DraftIn = Words & { readonly part: DraftPart }

const loaders: Readonly<Record<string, () => Promise<Words>>> = {
  en: () => import('../../../surveys/languages/en/draft.ts'),
  cy: () => import('../../../surveys/languages/cy/draft.ts'),
  ar: () => import('../../../surveys/languages/ar/draft.ts'),
}

/** Rejects where it does not come: whoever asked says so. */
export async function loadDraftPart(language: string): Promise<DraftIn> {
  const [{ draftPart }, words] = await Promise.all([import('../draft/index.ts'), loaders[language]?.()])
  if (words === undefined) throw new Error('There are no words for this.')
  return { part: draftPart, draftTexts: words.draftTexts, wordList: words.wordList }
}
