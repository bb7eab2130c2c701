import type { Context } from '../context.ts'
import { inTransaction } from '../database/in-transaction.ts'
import type { Refusal } from '../problems.ts'
import { deletePasskey, listPasskeys } from '../repositories/passkeys.ts'
import type { SignedIn } from './find-signed-in.ts'

/** Never the last, unless there is a council account to come back with: whoever did that would be shut out. */
export function removePasskey(
  context: Context,
  staff: SignedIn,
  id: string,
): Promise<Record<string, never> | Refusal> {
  return inTransaction(context.db, async (trx) => {
    const removed = await deletePasskey(trx, id, staff.id)
    if (!removed) return { refused: 'passkey-not-found' }
    const left = await listPasskeys(trx, staff.id)
    return left.length === 0 && staff.way !== 'council-account' ? { refused: 'last-passkey' } : {}
  })
}
