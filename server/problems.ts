import { z } from 'zod'
import type { Fault } from '../surveys/model/fault.ts'

/**
 * Everything that can go wrong on the wire, in one place (RFC 9457). A code is a promise to every client: it is
 * never renamed, never given another meaning and never used again once retired; a test holds the list.
 * Sentences say what is wrong and what to do next, and never repeat what was sent.
 */
export const problemCatalogue = {
  'body-not-json': [400, 'The request is not JSON', 'Send the body as JSON text in UTF-8.'],
  'request-not-valid': [400, 'The request does not have the right shape', 'The faults say what and where.'],
  'sign-in-not-recognised': [
    401,
    'This sign-in link does not work',
    'It may have been used already or be too old. Ask for a new one.',
  ],
  'passkey-not-recognised': [
    401,
    'This passkey did not sign you in',
    'Try again, or use another passkey. If you have none that works, ask the programme team for a new invitation.',
  ],
  'council-account-not-recognised': [
    401,
    'This council account did not sign you in',
    'Try again. If it stays, ask the programme team whether they have invited this account.',
  ],
  'not-signed-in': [401, 'You are not signed in', 'Sign in, then try again.'],
  'not-allowed': [403, 'Your role does not include this', 'Ask the programme team if you need it done.'],
  'passkey-needed': [403, 'Make a passkey first', 'An invitation opens nothing else. Then go on with it.'],
  'sign-in-too-long-ago': [
    403,
    'You signed in a while ago',
    'This step gives or takes away a way in, so it asks you to sign in again just before.',
  ],
  'request-from-elsewhere': [
    403,
    'This request came from another page',
    'Nothing was done. Open Heard itself and do it there.',
  ],
  'ticket-not-recognised': [
    403,
    'These answers cannot be taken',
    'Nothing was stored. Ask for a new code and start again with it.',
  ],
  'code-not-recognised': [
    404,
    'That code did not work',
    'Check it against the card and type it again. If it still does not work, ask for a new one.',
  ],
  'signing-key-not-found': [404, 'There is no such key', 'Open the survey with its code again.'],
  'page-not-found': [404, 'There is nothing at this address', 'Check the address.'],
  'instrument-not-found': [404, 'There is no such instrument', 'Check the instrument, version and language.'],
  'wave-not-found': [404, 'There is no such wave', 'Check the address, or choose the wave from your list.'],
  'benchmark-set-not-found': [
    404,
    'There is no such benchmark set',
    'Check the address, or the list of sets.',
  ],
  'local-authority-not-found': [404, 'There is no such local authority', 'Check its id.'],
  'form-not-found': [404, 'There is no such form', 'Choose the survey, the language and the size again.'],
  'sheet-not-recognised': [
    404,
    'No form has this number',
    'Look at the foot of any page and type the number again. A form without a number is a copy to look at: put it aside.',
  ],
  'batch-not-found': [404, 'There is no such print run', 'Load the page again and choose it from the list.'],
  'analysis-not-found': [
    404,
    'There is no such analysis',
    'Results are kept for a while only. Send the plan again.',
  ],
  'plan-not-found': [404, 'There is no such plan', 'It may have been deleted. Look at the list again.'],
  'output-not-found': [
    404,
    'There is no such output waiting',
    'It may have been read already, or you made it: then somebody else reads it.',
  ],
  'staff-not-found': [404, 'There is no such person', 'They may have been removed. Look at the list again.'],
  'passkey-not-found': [404, 'There is no such passkey', 'It may have been removed. Look at the list again.'],
  'comment-not-found': [
    404,
    'This comment is not waiting any more',
    'Somebody else may have read it meanwhile. Go on with the next one.',
  ],
  'concern-not-found': [404, 'There is no such concern', 'Look at the list again.'],
  'last-passkey': [
    409,
    'This is your only passkey',
    'Without it you could not come back. Add another one first.',
  ],
  'too-many-passkeys': [409, 'You have ten passkeys', 'Remove one that you do not use any more.'],
  'last-of-programme': [
    409,
    'Nobody else runs the programme',
    'Invite another person of the programme first: somebody has to be able to let people in.',
  ],
  'wave-not-open-yet': [409, 'The survey has not opened yet', 'Keep the code and come back when it opens.'],
  'wave-closed': [409, 'The survey has closed', 'No more answers are taken.'],
  'wave-state-not-changed': [
    409,
    'The wave cannot change to that state now',
    'A wave is planned, opened, closed but for paper, and sealed, in this order.',
  ],
  'wave-not-ready': [
    409,
    'This wave cannot open yet',
    'Something has to be settled before children are asked. The faults say what.',
  ],
  'promises-not-changed': [
    409,
    'These promises stand as they are',
    'They can be changed while a wave is planned or open. Nothing was changed.',
  ],
  'wave-days-fixed': [
    409,
    'The days of this wave stand as they are',
    'They can be changed until it is opened. Nothing was changed.',
  ],
  'wave-still-open': [409, 'The wave is still open', 'Stop taking answers first, then seal.'],
  'wave-not-sealed': [
    409,
    'There is no report yet',
    'Nobody can read answers before the wave is sealed. The report is there as soon as it is.',
  ],
  'release-refused': [
    409,
    'This report cannot be issued',
    'Together with what was released before it would give people away. The report issued before stays as it is.',
  ],
  'sheet-of-another-wave': [409, 'This form belongs to another wave', 'Type it in there.'],
  'sheet-of-another-version': [
    409,
    'This form is not the one that its number was made for',
    'The number and the page do not belong together: it may be an old form, or a page of another one. Put it aside and ask the programme team.',
  ],
  'sheet-already-entered': [
    409,
    'This form has been typed in already',
    'Nothing was changed, and nothing of it can be looked at again. Put it with the finished ones.',
  ],
  'sheet-needs-another-person': [
    409,
    'You have typed this form in already',
    'Somebody else types it in the second time. Put it on their pile.',
  ],
  'wave-takes-no-paper': [
    409,
    'Nothing can be typed in for this wave',
    'Forms are typed in while a wave is open or closed but for paper. Keep the form and ask the programme team.',
  ],
  'paper-not-finished': [
    409,
    'There are forms that somebody has begun to type in',
    'Ask the paper clerks to finish them. Or seal all the same: what was typed once counts as it is, what two people typed differently counts as not readable, and a form that is half typed is left out.',
  ],
  'count-not-accepted': [409, 'There are not so many of these forms', 'Count again. Nothing was changed.'],
  'codes-not-issued': [
    409,
    'Codes cannot be issued for this wave',
    'Codes are issued while a wave is planned or open, for an instrument it asks.',
  ],
  'sealed-answers-not-readable': [
    409,
    'The waiting answers cannot be opened',
    'The key of this wave is missing or is not the one they were sealed with. Nothing was changed. Restore the keys folder, then seal again.',
  ],
  'translation-not-ready': [
    409,
    'This translation may not be shown yet',
    'Nobody who speaks the language has vouched for it as it stands, or a part of it is missing. Choose another language.',
  ],
  'already-there': [409, 'That name is taken', 'Choose another one.'],
  'wave-deleted': [
    410,
    'This wave has been deleted',
    'Its answers, comments and codes are gone for good. Reports downloaded before are still true.',
  ],
  'body-too-large': [413, 'The request is too large', 'Send less.'],
  'media-type-not-supported': [415, 'The request is not JSON', 'Send the body as application/json.'],
  'answers-not-accepted': [
    422,
    'These answers do not fit the survey',
    'Nothing was stored. The faults say what and where.',
  ],
  'entry-not-accepted': [
    422,
    'This form cannot be taken as it is typed',
    'Nothing was lost. The faults say what and where.',
  ],
  'wave-not-accepted': [422, 'This wave cannot be planned', 'The faults say what and where.'],
  'benchmark-set-not-accepted': [
    422,
    'This benchmark set cannot be published',
    'The faults say what and where.',
  ],
  'passkey-not-accepted': [
    422,
    'This passkey could not be added',
    'Start again. If it stays, try another browser or another device.',
  ],
  'staff-not-accepted': [422, 'Nobody was invited', 'The faults say what and where.'],
  'release-not-accepted': [422, 'Nothing was released', 'The faults say what and where.'],
  'concern-not-accepted': [422, 'Nothing was raised', 'The faults say what and where.'],
  'plan-not-accepted': [422, 'This plan cannot be run', 'Nothing was run. The faults say what and where.'],
  'review-not-accepted': [422, 'This review was not recorded', 'The faults say what and where.'],
  'translation-changed': [
    409,
    'The translation is no longer what was read',
    'Somebody changed it meanwhile. Load the page again, have it read as it stands, then record that.',
  ],
  'too-many-plans': [409, 'You have 200 plans', 'Delete one that you do not use any more.'],
  'too-many-analyses': [
    429,
    'Too many analyses are waiting',
    'Wait until one of yours has ended, or cancel one.',
  ],
  'too-many-tries': [
    429,
    'Too many codes that did not work',
    'Wait half a minute, then type the code again. It has not been lost.',
  ],
  'something-went-wrong': [500, 'Something went wrong on our side', 'Try again in a minute.'],
  'instrument-not-served': [
    503,
    'This survey cannot be used at the moment',
    'Something is wrong with its definition, and the log of this server says what. Nothing was changed. Try again when it has been put right.',
  ],
  'keys-not-there': [
    503,
    'This survey cannot take answers at the moment',
    'A key of its wave is not in the keys folder. Nothing was stored and the code still works. Whoever runs Heard restores the folder; then try again.',
  ],
  'council-sign-in-not-available': [
    503,
    'The council’s own sign-in does not answer',
    'Try again in a few minutes, or sign in with a passkey.',
  ],
  'not-ready': [503, 'Heard is not ready', 'The database does not answer. Try again in a minute.'],
} as const satisfies Readonly<Record<string, readonly [status: number, title: string, detail: string]>>

export type ProblemCode = keyof typeof problemCatalogue

/** An expected refusal, as a value. `days` are told to people who come too early or too late. */
export type Refusal = {
  readonly refused: ProblemCode
  readonly detail?: string
  readonly faults?: readonly Fault[]
  readonly days?: { readonly opensOn: string; readonly closedOn: string }
}

export const isRefusal = (outcome: object): outcome is Refusal => 'refused' in outcome

const faultSchema = z.object({
  path: z.array(z.union([z.string(), z.number()])).readonly(),
  code: z.string(),
  message: z.string(),
})

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    code: z.string(),
    faults: z.array(faultSchema).readonly().optional(),
    opensOn: z.string().optional(),
    closedOn: z.string().optional(),
  })
  .meta({ id: 'Problem' })

export type Problem = z.infer<typeof problemSchema>

/** The document sent for a refusal. Only a wave's own days are added, and only to the two problems about them. */
export function problemOf(refusal: Refusal): Problem {
  const [status, title, detail] = problemCatalogue[refusal.refused]
  return {
    type: `urn:heard:problem:${refusal.refused}`,
    title,
    status,
    detail: refusal.detail ?? detail,
    code: refusal.refused,
    ...(refusal.faults ? { faults: refusal.faults } : {}),
    ...refusal.days,
  }
}
