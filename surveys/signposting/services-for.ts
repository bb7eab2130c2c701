import { services as arabic } from '../languages/ar/services.ts'
import { services as welsh } from '../languages/cy/services.ts'
import { services as english } from '../languages/en/services.ts'
import type { Band } from '../model/instrument.ts'
import type { Nation } from '../model/nation.ts'
import { ownValue } from '../model/own-value.ts'
import type { Service } from './service.ts'
import { services } from './services.ts'

/** A service with one sentence, in the reader's language, on what it does. */
export type SignpostedService = Service & { readonly does: string }

/* One line a language, and not the whole language: this travels to old phones. */
const sentences: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: english,
  cy: welsh,
  ar: arabic,
}

/** The oldest somebody of a band can be: a line that stops before stands after those that do not. */
const oldest: Readonly<Record<Band, number>> = { '4-7': 7, '8-10': 10, '11-17': 17, '16-25': 25 }

/**
 * Who to turn to, for someone of this band in this nation: emergency first, then who is there for the whole band,
 * the most urgent before the most particular. Where a language has no sentence for
 * a service the English one stands in: a number must never go missing for want of a translation.
 */
export function servicesFor(nation: Nation, band: Band, language = 'en'): readonly SignpostedService[] {
  const own = ownValue(sentences, language) ?? english
  const listed = services.filter(
    (service) => service.nations.includes(nation) && service.bands.includes(band),
  )
  const stopsBefore = (service: Service) => service.agesTo !== null && service.agesTo < oldest[band]
  return [...listed.filter((each) => !stopsBefore(each)), ...listed.filter(stopsBefore)].map((service) => ({
    ...service,
    does: ownValue(own, service.id) ?? ownValue(english, service.id) ?? '',
  }))
}
