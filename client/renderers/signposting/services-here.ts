import type { Band } from '../../../surveys/model/instrument.ts'
import type { Nation } from '../../../surveys/model/nation.ts'
import { type SignpostedService, servicesIn } from '../../../surveys/signposting/services-in.ts'

/** Who to talk to, for somebody of this band and nation; before a code has said who, only what is there for everybody. */
export function servicesHere(
  reader: { readonly nation: Nation; readonly band: Band } | undefined,
  sentences: Readonly<Record<string, string>>,
): readonly SignpostedService[] {
  if (reader !== undefined) return servicesIn(reader.nation, reader.band, sentences)
  return servicesIn('england', '11-17', sentences).filter(({ nations }) =>
    nations.includes('northern-ireland'),
  )
}
