import type { KeyStore } from '../key-store.ts'

export type KindOfKey = 'sealing' | 'signing'

/** Destroys every key a wave has and says which there were. Safe to call again, and after a crash half-way. */
export function destroyKeysOfWave(keys: KeyStore, wave: string): readonly KindOfKey[] {
  const there: KindOfKey[] = [
    ...(keys.sealingKeys().includes(wave) ? (['sealing'] as const) : []),
    ...(keys.signingKeys().includes(wave) ? (['signing'] as const) : []),
  ]
  keys.destroySealingKey(wave)
  keys.destroySigningKeys(wave)
  return there
}
