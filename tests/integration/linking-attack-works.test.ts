import { afterEach, expect, test } from 'vitest'
import { randomSource } from '../../analysis/synthetic/random-source.ts'
import { isRefusal } from '../../server/problems.ts'
import { findWave } from '../../server/repositories/waves.ts'
import { closeWave } from '../../server/services/close-wave.ts'
import { sealWave } from '../../server/services/seal-wave.ts'
import { attack, ordersOfUse } from '../support/linking-attack/attack.ts'
import { type AttackedServer, attackedServer } from '../support/linking-attack/attacked-server.ts'
import { moreThanChance } from '../support/linking-attack/best-pairing.ts'
import { people } from '../support/linking-attack/two-hundred-people.ts'
import { moveInBatchesOfTen, unshuffled } from '../support/linking-attack/variants.ts'
import { waysToAnswer } from '../support/linking-attack/ways-to-answer.ts'

/*
 * The same attack where a protection is missing. It must succeed, or `linking-attack.test.ts` shows nothing.
 */
const [{ way } = expect.fail()] = waysToAnswer
let attacked: AttackedServer
afterEach(() => attacked.close())

const seal = async (context: AttackedServer['server']['context']) => {
  const wave = await findWave(context.db, attacked.wave.id)
  if (wave === undefined) throw new Error('The wave is gone.')
  await closeWave(context, wave)
  const outcome = await sealWave(context, { ...wave, state: 'keying-only' })
  if (isRefusal(outcome)) throw new Error(outcome.refused)
}

test('moved in the order of arrival, everybody is found', async () => {
  attacked = await attackedServer(way)
  const { server, wave, cards, postgresql, backup } = attacked
  await seal({ ...server.context, random: unshuffled(server.context.random) })
  const codes = await ordersOfUse(backup.db, cards)
  const found = await attack(server, wave, cards, [postgresql.folder], { codes })
  expect(found.codesToAnswers.matched).toBe(people)
  expect(found.commentsToAnswers.matched).toBe(people)
  expect(found.codesToComments.matched).toBe(people)
})

test('moved in batches of ten, one in ten is found: about 20 of 200', async () => {
  attacked = await attackedServer(way)
  const { server, wave, cards, postgresql, backup } = attacked
  const dice = randomSource(1, 'batches')
  const random = { ...server.context.random, below: (limit: number) => Math.floor(dice() * limit) }
  await moveInBatchesOfTen({ ...server.context, random }, wave.id)
  await seal(server.context)
  const codes = await ordersOfUse(backup.db, cards)
  const found = await attack(server, wave, cards, [postgresql.folder], { codes })
  expect(found.codesToAnswers.matched).toBeGreaterThan(moreThanChance)
  expect(found.codesToComments.matched).toBeGreaterThan(moreThanChance)
})
