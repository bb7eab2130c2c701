import type { Band } from '../model/instrument.ts'
import { ownValue } from '../model/own-value.ts'
import type { ScreenWords } from '../model/screen-words.ts'
import { screen } from './en/screen.ts'

type Load = () => Promise<ScreenWords>
type Words = { readonly screen: Load } & { readonly [band in Band]?: Load }

const toWelshChildren: Load = async () => (await import('./cy/screen-to-children.ts')).screenToChildren

/**
 * One file for each, fetched when somebody asks for that language: nobody pays for a language they do not read.
 * English is there already, since the page is painted in it.
 */
const loaders: Readonly<Record<string, Words>> = {
  en: { screen: async () => screen },
  cy: {
    screen: async () => (await import('./cy/screen.ts')).screen,
    '4-7': async () => (await import('./cy/screen-for-two.ts')).screenForTwo,
    '8-10': toWelshChildren,
    '11-17': toWelshChildren,
  },
  ar: { screen: async () => (await import('./ar/screen.ts')).screen },
}

/**
 * For the browser, what `screenWords` is for the server: undefined for a language we do not speak. Rejects when
 * the file cannot be fetched; whoever asked keeps the words already on the page.
 *
 * @param band once the code has said it; in Welsh a child is then spoken to as a child
 */
export async function loadScreenWords(language: string, band?: Band): Promise<ScreenWords | undefined> {
  const own = ownValue(loaders, language)
  return ((band && own?.[band]) ?? own?.screen)?.()
}
