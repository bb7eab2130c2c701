import { topicsOfCareLeavers } from './care-leavers.ts'
import { relationshipsAndRights } from './relationships-and-rights.ts'
import { resilienceRecoveryWellbeing } from './resilience-recovery-wellbeing.ts'
import type { Topic } from './topic.ts'

/** Every topic at every age, with the items that cover it or the reason why it was left out. */
export const topics: readonly Topic[] = [
  ...relationshipsAndRights,
  ...resilienceRecoveryWellbeing,
  ...topicsOfCareLeavers,
]
