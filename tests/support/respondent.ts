import { randomBytes } from 'node:crypto'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import {
  type PreparedTicket,
  prepareTicket,
  type Ticket,
} from '../../client/respondent/edge/prepare-ticket.ts'
import type { Submission } from '../../surveys/model/submission.ts'

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

/** What a browser does before it trades its code, by the browser's own program. */
export async function prepare(app: FastifyInstance, code: string): Promise<PreparedTicket> {
  const { signingKey } = (await lookUp(app, code)).json()
  const key = await app.inject(`/api/signing-keys/${signingKey}`)
  return prepareTicket(signingKey, key.json())
}

/** A number that any key can sign, for tests of codes alone. */
export const someBlinded = (): string =>
  Buffer.concat([Buffer.alloc(1), randomBytes(255)]).toString('base64url')

export const sign = (app: FastifyInstance, code: string, blindedTicket: string) =>
  post(app, '/api/tickets', { code, blindedTicket, padding: '' })

/** A ticket for a code that has not been used: the first of the two steps. */
export async function ticketFor(app: FastifyInstance, code: string): Promise<Ticket> {
  const prepared = await prepare(app, code)
  const signed = await sign(app, code, prepared.blinded)
  if (signed.statusCode !== 201) throw new Error(`Not signed: ${signed.body}`)
  return prepared.finish(signed.json().blindSignature)
}

export const send = (app: FastifyInstance, ticket: Ticket, answers: object) =>
  post(app, '/api/submissions', { ticket, submission: answers, padding: '' })

/** One respondent from code to thank-you. */
export async function respond(app: FastifyInstance, code: string, answers: Submission): Promise<void> {
  const received = await send(app, await ticketFor(app, code), answers)
  if (received.statusCode !== 201) throw new Error(`Not taken: ${received.body}`)
}
