import type { Context } from '../context.ts'
import type { Refusal } from '../problems.ts'
import { findLocalAuthority, type LocalAuthority } from '../repositories/local-authorities.ts'
import type { Staff } from '../repositories/staff.ts'

/** An officer sees the own authority; that there are others is not theirs to learn. */
export async function findOwnLocalAuthority(
  context: Context,
  staff: Staff,
  id: string,
): Promise<LocalAuthority | Refusal> {
  const found = await findLocalAuthority(context.db, id)
  const own = staff.role === 'programme' || staff.localAuthority?.id === id
  return found && own ? found : { refused: 'local-authority-not-found' }
}
