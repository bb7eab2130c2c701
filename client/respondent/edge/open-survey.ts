import type { OpenSurvey } from '../survey-state.ts'
import { fetchInstrument, lookUpCode, type Outcome } from './api.ts'

/** Everything the questions need, in two requests: from here to sending, the network is not asked again. */
export async function openSurvey(code: string, language: string): Promise<Outcome<OpenSurvey>> {
  const lookUp = await lookUpCode(code)
  if (!lookUp.ok) return lookUp
  const instrument = await fetchInstrument(lookUp.value.instrument, language)
  if (!instrument.ok) return instrument
  return { ok: true, value: { code, lookUp: lookUp.value, instrument: instrument.value } }
}
