import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readCouncilSignIns } from '../../server/council-sign-ins.ts'

const folder = mkdtempSync(join(tmpdir(), 'heard-councils-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(content: unknown) {
  const path = join(folder, 'councils.json')
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content))
  return readCouncilSignIns(path)
}
const council = {
  issuer: 'https://directory.example/elmshire/v2.0',
  clientId: 'heard',
  clientSecret: 'hush-hush',
}

test('without a file there are none', () => {
  expect(readCouncilSignIns(undefined).size).toBe(0)
})

test('a council has its directory, and what is not said has a value', () => {
  expect(read({ elmshire: council }).get('elmshire')).toEqual({
    ...council,
    accountClaim: 'preferred_username',
    requiredMethods: [],
  })
})

test.each([
  'https://login.microsoftonline.com/common/v2.0',
  'https://login.microsoftonline.com/organizations/v2.0',
  'http://directory.example/elmshire',
  'not an address',
])('%s cannot be a council’s own directory', (issuer) => {
  expect(() => read({ elmshire: { ...council, issuer } })).toThrow(/COUNCIL_SIGN_INS.*elmshire\.issuer/)
})

test('what is wrong is said by its place, and no secret is repeated', () => {
  const broken = () => read({ elmshire: { ...council, clientId: '', extra: 'hush-hush' } })
  expect(broken).toThrow(/elmshire\.clientId/)
  expect(broken).not.toThrow(/hush-hush/)
  expect(() => read('{"elmshire": hush-hush}')).toThrow('it is not JSON')
  expect(() => readCouncilSignIns(join(folder, 'nowhere.json'))).toThrow('ENOENT')
})
