import { codeHmac, newAccessCode } from '../access-code.ts'
import type { Context } from '../context.ts'
import { addDays } from '../day.ts'
import type { Refusal } from '../problems.ts'
import { insertAccessCodes } from '../repositories/access-codes.ts'
import { findFingerprints } from '../repositories/signing-keys.ts'
import type { Wave } from '../repositories/waves.ts'
import { keysNotThere } from './keys-are-there.ts'
import { makeSigningKeys } from './make-signing-keys.ts'

/** After closing, a code still says when the wave closed; a month later nobody needs that, and it is unknown. */
export const daysKnownAfterClosing = 30

/**
 * Makes codes and gives them back the only time they exist in clear: the database has their HMAC. With them goes the
 * fingerprint of the key that will sign for all of them, to be printed on the cards: a young person can see that the
 * page has the same one, and so that nobody was given a key of their own to be known by.
 */
export async function issueCodes(
  context: Context,
  wave: Wave,
  request: { readonly instrument: string; readonly count: number },
): Promise<{ readonly codes: readonly string[]; readonly fingerprint: string } | Refusal> {
  const asked = wave.instruments.find(({ instrument }) => instrument === request.instrument)
  const takesCodes = wave.state === 'planned' || wave.state === 'open'
  if (!asked || !takesCodes) return { refused: 'codes-not-issued' }
  // A card whose survey does not come up is worse than no card.
  if (!context.instruments.find(asked.instrument, asked.version)) return { refused: 'instrument-not-served' }
  const refused = await makeSigningKeys(context, wave)
  if (refused) return refused
  if (wave.state === 'open' && context.keys.sealingKey(wave.id) === undefined) return keysNotThere
  const keys = await findFingerprints(context.db, wave.id)
  const fingerprint = keys.find(({ instrument }) => instrument === asked.instrument)?.fingerprint ?? ''
  const codes = Array.from({ length: request.count }, () => newAccessCode(context.random))
  const rows = codes.map((code) => ({
    wave_id: wave.id,
    instrument: request.instrument,
    hmac: codeHmac(code, context.keys.pepper()),
    expires_on: addDays(wave.closesOn, daysKnownAfterClosing),
  }))
  await context.db.transaction().execute((trx) =>
    insertAccessCodes(
      trx,
      rows.toSorted((a, b) => Buffer.compare(a.hmac, b.hmac)),
    ),
  )
  return { codes, fingerprint }
}
