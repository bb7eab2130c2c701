import { expect, test } from 'vitest'
import { readConfig } from '../../server/config.ts'
import { slugOf } from '../../server/slug.ts'

test('with nothing set, everything has a value', () => {
  expect(readConfig({})).toEqual({
    port: 3000,
    host: '127.0.0.1',
    publicUrl: undefined,
    portalUrl: undefined,
    councilSignIns: new Map(),
    databaseUrl: undefined,
    dataDir: 'data',
    keysDir: 'keys',
    threshold: 10,
    keepAnswersMonths: 24,
    logLevel: 'info',
    demonstration: false,
  })
})

test('no setting makes a server a demonstration', () => {
  expect(readConfig({ DEMONSTRATION: 'true', demonstration: 'true' }).demonstration).toBe(false)
})

test('an empty setting is one that was not made', () => {
  expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({ port: 3000, databaseUrl: undefined })
})

test('the disclosure threshold is never under five', () => {
  expect(readConfig({ THRESHOLD: '15' }).threshold).toBe(15)
  expect(() => readConfig({ THRESHOLD: '9' })).toThrow(/THRESHOLD/)
  expect(() => readConfig({ THRESHOLD: '0' })).toThrow(/THRESHOLD/)
})

test('all that is wrong is said at once, and no value is repeated', () => {
  const read = () => readConfig({ PORT: '70000', DATABASE_URL: 'secret', LOG_LEVEL: 'secret' })
  expect(read).toThrow(/PORT.*DATABASE_URL.*LOG_LEVEL/)
  expect(read).not.toThrow(/secret/)
})

test('a public address is used without its last slash', () => {
  expect(readConfig({ PUBLIC_URL: 'https://survey.example/' }).publicUrl).toBe('https://survey.example')
})

test('names become ids', () => {
  expect(slugOf('  Gwanwyn 2026: Môn & Arfon ')).toBe('gwanwyn-2026-mon-arfon')
  expect(slugOf('!?')).toBe('')
})
