import { findLocalised } from '../../surveys/instruments/index.ts'
import type { LocalisedInstrument } from '../../surveys/model/localised-instrument.ts'

const known = new Map<string, LocalisedInstrument>()

/** An instrument in a language that its wave offers. It does not change while the server runs: put together once. */
export function localisedOnce(id: string, version: number, language: string): LocalisedInstrument {
  const key = `${id}/${version}/${language}`
  const localised = known.get(key) ?? findLocalised(id, version, language)
  if (localised === undefined) throw new Error('A wave offers a language in which nothing is there.')
  known.set(key, localised)
  return localised
}
