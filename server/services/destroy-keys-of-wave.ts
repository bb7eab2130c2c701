import type { KeyStore } from '../key-store.ts'

/** Destroys every key a wave has and says which there were. Safe to call again, and after a crash half-way. */
export function destroyKeysOfWave(keys: KeyStore, wave: string): readonly string[] {
  const there = keys.sealingKey(wave) === undefined ? [] : ['sealing']
  keys.destroySealingKey(wave)
  return there
}
