import { type SentSubmission, submissionOf } from '../submission-of.ts'
import type { OpenSurvey, SurveyState, Trouble } from '../survey-state.ts'
import type { Outcome } from './api.ts'
import {
  type KeptTicket,
  type PreparedTicket,
  prepareTicket,
  resumeTicket,
  type Ticket,
} from './prepare-ticket.ts'
import { fetchSigningKey, signTicket, submitAnswers } from './sending.ts'

/** What the survey that a code opened needs for sending: the code, and the key that signs its ticket. */
export type Admission = {
  readonly code: string
  readonly signingKey: string
  /** The ticket this code has been offered for before, out of a draft. */
  readonly ticket?: KeptTicket | undefined
}

/** @property mayHaveGone the answers have left, and whether they arrived nobody here knows */
export type Sent =
  | { readonly ok: true }
  | { readonly ok: false; readonly trouble: Trouble; readonly mayHaveGone: boolean }

export type Sender = {
  /** Does what can be done before anybody presses Send, so that sending is quick. What fails is done then. */
  readonly prepare: (admission: Admission) => void
  readonly send: (admission: Admission, survey: OpenSurvey, state: SurveyState) => Promise<Sent>
  /** What a draft has to keep so that its answers can still go; nothing while the code has not been offered. */
  readonly ticketToKeep: (code: string) => Promise<KeptTicket | undefined>
}

type Held = {
  readonly code: string
  prepared: Promise<Outcome<PreparedTicket>>
  /** Whether the code may have been used up for this ticket. */
  offered: boolean
  /** Once there it is used for every later try: from then on no code is needed any more. */
  ticket?: Ticket
}

/**
 * Sends answers so that they count once, however often it is tried: a ticket is made once for a code and kept in
 * memory, the server signs the same ticket again, and a spent one is thanked and not stored. Whatever is lost on
 * the way, the code or the answer to it, trying again is safe. Two presses at once are one try: with a ticket each,
 * the second would find the code used.
 */
export function makeSender(): Sender {
  let held: Held | undefined
  let sending: Promise<Sent> | undefined

  const hold = (admission: Admission): Held => {
    const { code, ticket } = admission
    if (held?.code !== code) held = { code, prepared: prepare(admission), offered: ticket !== undefined }
    return held
  }

  const sendOnce = async (admission: Admission, submission: SentSubmission): Promise<Sent> => {
    const own = hold(admission)
    if (own.ticket === undefined) {
      if (!(await own.prepared).ok) own.prepared = prepare(admission)
      own.offered = true
      const ticket = await trade(admission.code, await own.prepared)
      if (!ticket.ok) return { ...ticket, mayHaveGone: false }
      own.ticket = ticket.value
    }
    const sent = await submitAnswers(own.ticket, submission)
    return sent.ok ? sent : { ...sent, mayHaveGone: isOpen(sent.trouble) }
  }

  return {
    prepare: hold,
    send: (admission, survey, state) => {
      sending ??= sendOnce(admission, submissionOf(survey, state)).finally(() => {
        sending = undefined
      })
      return sending
    },
    ticketToKeep: async (code) => {
      if (held?.code !== code || !held.offered) return undefined
      const prepared = await held.prepared
      return prepared.ok ? prepared.value.kept : undefined
    },
  }
}

/** Whoever is refused in so many words has not been taken before: a spent ticket is thanked, whatever comes with it. */
const isOpen = ({ problem }: Trouble): boolean => problem === 'offline' || problem === 'something-went-wrong'

const notOurs = { ok: false, trouble: { problem: 'something-went-wrong' } } as const

async function prepare({ signingKey, ticket }: Admission): Promise<Outcome<PreparedTicket>> {
  try {
    if (ticket !== undefined) return { ok: true, value: await resumeTicket(signingKey, ticket) }
    const key = await fetchSigningKey(signingKey)
    return key.ok ? { ok: true, value: await prepareTicket(signingKey, key.value) } : key
  } catch {
    return notOurs
  }
}

async function trade(code: string, prepared: Outcome<PreparedTicket>): Promise<Outcome<Ticket>> {
  if (!prepared.ok) return prepared
  const signed = await signTicket(code, prepared.value.blinded)
  if (!signed.ok) return signed
  try {
    return { ok: true, value: await prepared.value.finish(signed.value.blindSignature) }
  } catch {
    // Not a signature of the key that was named. Nothing is sent: it could be a mark to know somebody by.
    return notOurs
  }
}
