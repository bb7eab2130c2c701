import { services as arabic } from '../languages/ar/services.ts'
import { services as welsh } from '../languages/cy/services.ts'
import { services as english } from '../languages/en/services.ts'
import type { Band } from '../model/instrument.ts'
import type { Nation } from '../model/nation.ts'
import { ownValue } from '../model/own-value.ts'
import { type SignpostedService, servicesIn } from './services-in.ts'

/** For the server; a browser fetches the sentences of its own language and asks `servicesIn`. */
const sentences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: english,
  cy: welsh,
  ar: arabic,
}

/**
 * Who to turn to, for someone of this band in this nation: emergency first, then who is there for the whole band,
 * the most urgent before the most particular. Where a language has no sentence for
 * a service the English one stands in: a number must never go missing for want of a translation.
 */
export function servicesFor(nation: Nation, band: Band, language = 'en'): readonly SignpostedService[] {
  return servicesIn(nation, band, ownValue(sentences, language) ?? english)
}
