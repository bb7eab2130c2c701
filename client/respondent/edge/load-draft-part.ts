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

const loaded = new Map<string, DraftIn>()

/** Rejects where it does not come: whoever asked says so. What has come is not asked for again. */
export async function loadDraftPart(language: string): Promise<DraftIn> {
  const atHand = loaded.get(language)
  if (atHand !== undefined) return atHand
  const [{ draftPart }, words] = await Promise.all([import('../draft/index.ts'), loaders[language]?.()])
  if (words === undefined) throw new Error('There are no words for this.')
  const draft = { part: draftPart, draftTexts: words.draftTexts, wordList: words.wordList }
  loaded.set(language, draft)
  return draft
}
