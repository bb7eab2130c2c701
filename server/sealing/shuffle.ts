import type { RandomSource } from '../random-source.ts'

/** Fisher-Yates: every order is as likely. A sort by random keys would not be when keys collide. */
export function shuffle<Value>(values: readonly Value[], random: RandomSource): readonly Value[] {
  const shuffled = [...values]
  for (let last = shuffled.length - 1; last > 0; last -= 1) {
    const chosen = random.below(last + 1)
    const value = shuffled[last] as Value
    shuffled[last] = shuffled[chosen] as Value
    shuffled[chosen] = value
  }
  return shuffled
}
