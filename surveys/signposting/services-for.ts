import { services as english } from '../languages/en/services.ts'
import type { Band } from '../model/instrument.ts'
import type { Nation } from '../model/nation.ts'
import { ownValue } from '../model/own-value.ts'
import type { Service } from './service.ts'
import { services } from './services.ts'

/** A service with one sentence, in the reader's language, on what it does. */
export type SignpostedService = Service & { readonly does: string }

const sentences: Readonly<Record<string, Readonly<Record<string, string>>>> = { en: english }

/**
 * Who to turn to, for someone of this band in this nation, the most urgent first. Where a language has no
 * sentence for a service the English one stands in: a number must never go missing for want of a translation.
 */
export function servicesFor(nation: Nation, band: Band, language = 'en'): readonly SignpostedService[] {
  const own = ownValue(sentences, language) ?? english
  return services
    .filter((service) => service.nations.includes(nation) && service.bands.includes(band))
    .map((service) => ({
      ...service,
      does: ownValue(own, service.id) ?? ownValue(english, service.id) ?? '',
    }))
}
