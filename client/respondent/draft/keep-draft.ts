import type { Draft, SavedDraft } from '../draft.ts'
import { currentDrafts, dropDraft, nameOfDraft } from '../edge/draft-store.ts'
import { lockDraft, unlockDraft } from './lock-draft.ts'

/** As many as a list has words: each byte is one word, none likelier than another. */
const wordsInAList = 256
const wordsGiven = 6

export function pickWords(list: readonly string[]): string {
  if (list.length !== wordsInAList) throw new RangeError('A word list has 256 words.')
  const bytes = crypto.getRandomValues(new Uint8Array(wordsGiven))
  return Array.from(bytes, (byte) => list[byte]).join(' ')
}

/**
 * Locks a draft away on the device, in place of one saved before in the same sitting, which keeps its words.
 * Throws where the browser keeps nothing; nothing is kept, and nothing returned, where it is no longer wanted.
 */
export async function keepDraft(
  draft: Draft,
  words: string,
  before: SavedDraft | undefined,
  stillWanted: () => boolean,
): Promise<SavedDraft | undefined> {
  const id = crypto.getRandomValues(new Uint32Array(1)).join('')
  const name = nameOfDraft(Date.now(), id)
  const locked = await lockDraft(name, words, { draft })
  if (!stillWanted()) return undefined
  localStorage.setItem(name, locked)
  if (before !== undefined) dropDraft(before.name)
  return { name, words, answers: draft.answers }
}

export type Opened = { readonly draft: Draft; readonly saved: SavedDraft }

/**
 * The draft these words open, if one lies here whose day is not over. Where there is none the words are tried on
 * nothing, which takes as long: neither the answer nor the wait tells whether somebody saved anything.
 */
export async function openDraft(words: string): Promise<Opened | undefined> {
  const names = currentDrafts(Date.now())
  for (const name of names) {
    const content = await unlockDraft(name, words, localStorage.getItem(name) ?? '')
    // Only this page's own code could have locked it: an authentic content has this shape.
    const draft = (content as { readonly draft: Draft } | undefined)?.draft
    if (draft !== undefined) return { draft, saved: { name, words, answers: draft.answers } }
  }
  if (names.length === 0) await unlockDraft('', words, btoa('nothing was ever saved here, so this is tried'))
  return undefined
}
