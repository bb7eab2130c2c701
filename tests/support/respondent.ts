import { createHash, randomBytes } from 'node:crypto'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import type { Submission } from '../../surveys/model/submission.ts'

export type Pass = { readonly pass: string; readonly passHash: string }

/** What a browser does before it trades its code: 32 random bytes, and their hash. */
export function makePass(): Pass {
  const bytes = randomBytes(32)
  return {
    pass: bytes.toString('base64url'),
    passHash: createHash('sha256').update(bytes).digest('base64url'),
  }
}

export const submission = (changes: Partial<Submission> = {}): Submission => ({
  instrument: 'ages-11-17',
  version: 1,
  language: 'en',
  mode: 'screen',
  helperRole: 'nobody',
  answers: {},
  ...changes,
})

const post = (app: FastifyInstance, url: string, payload: object): Promise<LightMyRequestResponse> =>
  app.inject({ method: 'POST', url, payload })

export const lookUp = (app: FastifyInstance, code: string) => post(app, '/api/codes/look-up', { code })

export const spend = (app: FastifyInstance, code: string, passHash: string) =>
  post(app, '/api/passes', { code, passHash })

export const send = (app: FastifyInstance, pass: string, answers: object) =>
  post(app, '/api/submissions', { pass, submission: answers, padding: '' })

/** One respondent from code to thank-you. */
export async function respond(app: FastifyInstance, code: string, answers: Submission): Promise<void> {
  const { pass, passHash } = makePass()
  const issued = await spend(app, code, passHash)
  const received = await send(app, pass, answers)
  if (issued.statusCode !== 201 || received.statusCode !== 201) {
    throw new Error(`Not taken: ${issued.body} ${received.body}`)
  }
}
