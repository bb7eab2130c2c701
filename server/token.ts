import { createHash } from 'node:crypto'
import type { RandomSource } from './random-source.ts'

/** 256 random bits: nothing to guess, so a plain hash of it may be stored. */
export const newToken = (random: RandomSource): string => random.bytes(32).toString('base64url')

export const tokenHash = (token: string | Uint8Array): Buffer => createHash('sha256').update(token).digest()
