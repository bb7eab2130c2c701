import type { Context } from '../context.ts'
import type { OfferedLanguages } from '../instrument-catalogue.ts'

/**
 * The languages in which a wave may be answered. Drafts only where nobody real can meet them: the wave is made up,
 * and so is everything on this server.
 */
export function languagesOfWave(
  { config, instruments }: Context,
  wave: { readonly instrument: string; readonly version: number; readonly synthetic: boolean },
): OfferedLanguages {
  return instruments.languagesOf(wave.instrument, wave.version, config.demonstration && wave.synthetic)
}

/** The language asked for where it is offered, else the first: that is how a page is shown. */
export const offeredLanguage = (languages: readonly string[], wanted: string): string =>
  languages.includes(wanted) ? wanted : (languages[0] ?? wanted)
