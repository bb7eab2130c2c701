import Fastify from 'fastify'
import { expect, test } from 'vitest'
import { LostKey } from '../../server/lost-key.ts'
import { answerProblems } from '../../server/plugins/answer-problems.ts'

const databaseGone = Object.assign(new Error('terminating connection'), { code: '57P01' })
const noConnection = new Error('timeout exceeded when trying to connect')
const ofTheStatement = Object.assign(new Error('a child said this'), { code: '23505' })

test.each([
  ['a key that is lost', new LostKey(), 503, 'keys-not-there'],
  ['a database that shuts down', databaseGone, 503, 'not-ready'],
  ['a database that cannot be reached', noConnection, 503, 'not-ready'],
  ['anything else', ofTheStatement, 500, 'something-went-wrong'],
])('%s leaves as a problem, without the words of the error', async (_, error, status, code) => {
  const app = Fastify()
  answerProblems(app)
  app.get('/', () => Promise.reject(error))
  const answer = await app.inject('/')
  expect(answer.json()).toMatchObject({ status, code })
  expect(answer.body).not.toContain(error.message)
  await app.close()
})
