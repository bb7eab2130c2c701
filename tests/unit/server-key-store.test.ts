import { linkSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from '../../server/database/folder-lock.ts'
import { fileKeyStore } from '../../server/key-store.ts'
import { systemRandom } from '../../server/random-source.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'heard-keys-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('processes that share the folder share the pepper and the keys', () => {
  const one = fileKeyStore(folder, systemRandom)
  const two = fileKeyStore(folder, systemRandom)
  one.makeSealingKey('elmshire-spring')
  two.makeSealingKey('elmshire-spring')
  expect(two.pepper().equals(one.pepper())).toBe(true)
  expect(two.sealingKey('elmshire-spring')).toEqual(one.sealingKey('elmshire-spring'))
  expect(one.sealingKey('elmshire-spring')).toHaveLength(32)
  expect(two.sealingKeys()).toEqual(['elmshire-spring'])
})

test('a destroyed key is gone for every process, and was overwritten before its name went', () => {
  const store = fileKeyStore(folder, systemRandom)
  store.makeSealingKey('elmshire-spring')
  const key = store.sealingKey('elmshire-spring')
  const otherName = join(folder, 'the-same-file')
  linkSync(join(folder, 'sealing-elmshire-spring.key'), otherName)
  store.destroySealingKey('elmshire-spring')
  expect(readFileSync(otherName)).not.toEqual(key)
  expect(fileKeyStore(folder, systemRandom).sealingKey('elmshire-spring')).toBeUndefined()
  expect(() => store.destroySealingKey('elmshire-spring')).not.toThrow()
})

test('a key that was cut short is no key', () => {
  const store = fileKeyStore(folder, systemRandom)
  writeFileSync(join(folder, 'sealing-elmshire-spring.key'), Buffer.alloc(31))
  expect(store.sealingKey('elmshire-spring')).toBeUndefined()
  writeFileSync(join(folder, 'pepper.key'), Buffer.alloc(3))
  expect(() => fileKeyStore(folder, systemRandom)).toThrow('damaged')
})

test('a folder is taken once, and can be taken again when it was given back', () => {
  const unlock = lockFolder(folder)
  expect(() => lockFolder(folder)).toThrow(/in use by another Heard process \(number \d+\)/)
  unlock()
  lockFolder(folder)()
  expect(readdirSync(folder)).toEqual([])
})

test('a lock left by a process that is gone, or that holds nonsense, is replaced', () => {
  for (const left of ['999999999 boot 1', '', 'nonsense', '-1']) {
    writeFileSync(join(folder, 'heard.lock'), left)
    lockFolder(folder)()
  }
  expect(readdirSync(folder)).toEqual([])
})
