import type { Context } from '../context.ts'
import type { Refusal } from '../problems.ts'
import type { Staff } from '../repositories/staff.ts'
import { findWave, type Wave } from '../repositories/waves.ts'

/** An officer may do everything with the own local authority's waves, and must not learn that others exist. */
export async function findOwnWave(context: Context, staff: Staff, id: string): Promise<Wave | Refusal> {
  const wave = await findWave(context.db, id)
  const own = staff.role === 'programme' || wave?.localAuthority.id === staff.localAuthority?.id
  return wave !== undefined && own ? wave : { refused: 'wave-not-found' }
}
