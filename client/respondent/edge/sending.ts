import type { SentSubmission } from '../submission-of.ts'
import { ask, type Outcome } from './api.ts'
import { answersStep, codeStep, paddedBody } from './padded-body.ts'
import type { Ticket } from './prepare-ticket.ts'

/** Not kept on this device, where it would say which survey somebody took; caches on the way may keep it. */
export const fetchSigningKey = (
  fingerprint: string,
): Promise<Outcome<{ readonly n: string; readonly e: string }>> =>
  ask(`/api/signing-keys/${fingerprint}`, undefined, 'no-store')

export const signTicket = (
  code: string,
  blindedTicket: string,
): Promise<Outcome<{ readonly blindSignature: string }>> =>
  ask('/api/tickets', paddedBody({ code, blindedTicket }, codeStep))

export const submitAnswers = (ticket: Ticket, submission: SentSubmission): Promise<Outcome<unknown>> =>
  ask('/api/submissions', paddedBody({ ticket, submission }, answersStep))
