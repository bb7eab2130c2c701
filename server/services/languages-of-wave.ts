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
