import { randomBytes, randomInt, randomUUID } from 'node:crypto'

export type RandomSource = {
  readonly bytes: (size: number) => Buffer
  /** A whole number from 0 to one below `limit`, every one as likely. */
  readonly below: (limit: number) => number
  readonly id: () => string
}

/** The system's cryptographic source. `Math.random` can be predicted from its output, and shuffles hide children. */
export const systemRandom: RandomSource = {
  bytes: (size) => randomBytes(size),
  below: (limit) => randomInt(limit),
  id: () => randomUUID(),
}
