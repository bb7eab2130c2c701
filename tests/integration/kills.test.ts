import { expect, test } from 'vitest'
import { surviveKills } from '../support/collection/survive-kills.ts'

/** A small sample of `npm run bench -- kills`, on a PostgreSQL of its own with fsync on. */
test('server and database are killed while people send: nobody who was thanked is lost, and nobody counts twice', async () => {
  const { thanked, ...faults } = await surviveKills(6)
  // How many depends on the machine; that there were some makes the rest mean something.
  expect(thanked).toBeGreaterThan(0)
  expect(faults).toEqual({ kills: 6, lost: 0, doubled: 0, refused: 0, crashes: 0 })
}, 900_000)
