import { services as english } from '../languages/en/services.ts'
import type { Band } from '../model/instrument.ts'
import type { Nation } from '../model/nation.ts'
import { ownValue } from '../model/own-value.ts'
import { listedServices } from './listed-services.ts'
import type { ListedService } from './service.ts'

/** A service with one sentence, in the reader's language, on what it does. */
export type SignpostedService = ListedService & { readonly does: string }

/** The oldest somebody of a band can be: a line that stops before stands after those that do not. */
const oldest: Readonly<Record<Band, number>> = { '4-7': 7, '8-10': 10, '11-17': 17, '16-25': 25 }

/** As `servicesFor`, with the sentences of one language by service: old phones fetch one language and not all. */
export function servicesIn(
  nation: Nation,
  band: Band,
  sentences: Readonly<Record<string, string>>,
): readonly SignpostedService[] {
  const listed = listedServices.filter(
    (service) => service.nations.includes(nation) && service.bands.includes(band),
  )
  const stopsBefore = (service: ListedService) => service.agesTo !== null && service.agesTo < oldest[band]
  return [...listed.filter((each) => !stopsBefore(each)), ...listed.filter(stopsBefore)].map((service) => ({
    ...service,
    does: ownValue(sentences, service.id) ?? ownValue(english, service.id) ?? '',
  }))
}
