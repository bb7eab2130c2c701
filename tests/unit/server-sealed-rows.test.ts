import { expect, test } from 'vitest'
import { systemRandom } from '../../server/random-source.ts'
import { openEntry, sealEntry } from '../../server/sealing/sealed-entry.ts'
import { openResponse, sealResponse } from '../../server/sealing/sealed-response.ts'

const key = systemRandom.bytes(32)
const size = 2048

const content = {
  language: 'en',
  mode: 'screen',
  helperRole: 'nobody',
  answers: { settled: { code: 'very' } },
} as const
const place = { wave: 'elmshire-1', id: systemRandom.id(), instrument: 'ages-11-17', version: 1 }

test('a waiting answer opens in its own row and in no other', () => {
  const sealed = sealResponse(content, place, size, key, systemRandom)
  expect(openResponse(sealed, place, key)).toEqual(content)
  for (const other of [
    { wave: 'elmshire-2' },
    { id: systemRandom.id() },
    { instrument: 'ages-8-10' },
    { version: 2 },
  ]) {
    expect(openResponse(sealed, { ...place, ...other }, key), Object.keys(other).join()).toBeUndefined()
  }
})

test('what a clerk has typed opens for that sheet and that clerk alone', () => {
  const typed = { serial: '1234-5678', entry: { settled: { boxes: ['very'] } } }
  const sheet = { wave: 'elmshire-1', hmac: systemRandom.bytes(32), staff: systemRandom.id() }
  const sealed = sealEntry(typed, sheet, size, key, systemRandom)
  expect(openEntry(sealed, sheet, key)).toEqual(typed)
  for (const other of [
    { wave: 'elmshire-2' },
    { hmac: systemRandom.bytes(32) },
    { staff: systemRandom.id() },
  ]) {
    expect(openEntry(sealed, { ...sheet, ...other }, key), Object.keys(other).join()).toBeUndefined()
  }
})

test('one length, whatever was written; nothing altered opens, nor with another key', () => {
  const short = sealResponse(content, place, size, key, systemRandom)
  const answers = { 'going-well': { text: 'é'.repeat(400) } }
  const long = sealResponse({ ...content, answers }, place, size, key, systemRandom)
  expect(short).toHaveLength(long.length)
  expect(openResponse(short, place, systemRandom.bytes(32))).toBeUndefined()
  for (const byte of [0, 12, 28, short.length - 1]) {
    const altered = Buffer.from(short)
    altered[byte] = (altered[byte] ?? 0) ^ 1
    expect(openResponse(altered, place, key)).toBeUndefined()
  }
})
