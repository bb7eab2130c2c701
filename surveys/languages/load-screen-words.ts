import type { Band } from '../model/instrument.ts'
import { ownValue } from '../model/own-value.ts'
import type { ScreenWords } from '../model/screen-words.ts'
import { screen } from './en/screen.ts'

type Words = { readonly screen: () => Promise<{ readonly screen: ScreenWords }> } & {
  readonly toChildren?: () => Promise<{ readonly screens: Readonly<Partial<Record<Band, ScreenWords>>> }>
}

/**
 * One file for each, fetched when somebody asks for that language: nobody pays for a language they do not read.
 * English is there already, since the page is painted in it.
 */
const loaders: Readonly<Record<string, Words>> = {
  en: { screen: async () => ({ screen }) },
  cy: {
    screen: () => import('./cy/screen.ts'),
    toChildren: () => import('./cy/screens-with-children.ts'),
  },
  ar: { screen: () => import('./ar/screen.ts') },
}

/**
 * For the browser, what `screenWords` is for the server: undefined for a language we do not speak. Rejects when
 * the file cannot be fetched; whoever asked keeps the words already on the page.
 *
 * @param band once the code has said it; in Welsh a child is then spoken to as a child
 */
export async function loadScreenWords(language: string, band?: Band): Promise<ScreenWords | undefined> {
  const own = ownValue(loaders, language)
  const toChild = band !== undefined && band !== '16-25'
  if (toChild && own?.toChildren !== undefined) return (await own.toChildren()).screens[band]
  return (await own?.screen())?.screen
}
