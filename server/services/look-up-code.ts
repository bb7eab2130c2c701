import { codeHmac } from '../access-code.ts'
import type { Context } from '../context.ts'
import { dayOf } from '../day.ts'
import type { Refusal } from '../problems.ts'
import { findCodePlace } from '../repositories/access-codes.ts'
import { checkWaveOpen } from './check-wave-open.ts'
import { keysNotThere, publishedKey } from './keys-are-there.ts'
import { languagesOfWave } from './languages-of-wave.ts'

/**
 * Says which wave and instrument a code is for; never whether it has been used, because whoever holds the list of
 * codes could find out who took part (docs/design.md D3).
 */
export async function lookUpCode(context: Context, code: string) {
  const today = dayOf(context.now())
  const hmac = codeHmac(code, context.keys.pepper())
  const place = await findCodePlace(context.db, { hmac, today })
  if (place === undefined) return { refused: 'code-not-recognised' } satisfies Refusal
  const closed = checkWaveOpen(place, today)
  if (closed) return closed
  const instrument = context.instruments.find(place.instrument, place.version)
  if (instrument === undefined) return { refused: 'instrument-not-served' } satisfies Refusal
  // Said before anybody answers a question, and not when they press Send.
  const sealing = context.keys.sealingKey(place.wave)
  if (place.fingerprint === null || !sealing || !publishedKey(context, place)) return keysNotThere
  return {
    localAuthority: { name: place.localAuthorityName, nation: place.nation },
    wave: { opensOn: place.opensOn, closesOn: place.closesOn, synthetic: place.synthetic },
    signingKey: place.fingerprint,
    instrument: { id: instrument.id, version: instrument.version, band: instrument.band },
    ...languagesOfWave(context, place),
  }
}
