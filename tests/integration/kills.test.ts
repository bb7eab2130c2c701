import { expect, test } from 'vitest'
import { surviveKills } from '../support/collection/survive-kills.ts'

/** A small sample of `npm run bench -- kills`, on a PostgreSQL of its own with fsync on. */
test('server and database are killed while people send: nobody who was thanked is lost, and nobody counts twice', async () => {
  const { thanked, ...faults } = await surviveKills(6)
  expect(thanked).toBeGreaterThan(10)
  expect(faults).toEqual({ kills: 6, lost: 0, doubled: 0, refused: 0, crashes: 0 })
}, 900_000)
