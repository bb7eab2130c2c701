import type { HandoutWords } from '../model/handout-words.ts'
import type { Band } from '../model/instrument.ts'
import { ownValue } from '../model/own-value.ts'
import { handouts as arabic } from './ar/handouts.ts'
import { handouts as welsh } from './cy/handouts.ts'
import { handoutsToChildren as welshToChildren } from './cy/handouts-to-children.ts'
import { handouts as english } from './en/handouts.ts'

type Words = { readonly handouts: HandoutWords; readonly toChildren?: HandoutWords }

/** Apart from all else that a language says, and small: the page that prints them has them all, whatever the network does. */
const words: Readonly<Record<string, Words>> = {
  en: { handouts: english },
  cy: { handouts: welsh, toChildren: welshToChildren },
  ar: { handouts: arabic },
}

/**
 * What is handed out with a survey of this band; undefined for a language we do not speak. At 4 to 7 the adult holds the
 * card and types the code.
 */
export function handoutWords(language: string, band: Band): HandoutWords | undefined {
  const own = ownValue(words, language)
  const heldByChild = band === '8-10' || band === '11-17'
  return (heldByChild ? own?.toChildren : undefined) ?? own?.handouts
}
