import { expect, test } from 'vitest'
import { problemCatalogue, problemOf } from '../../server/problems.ts'

/**
 * Codes are promises to clients: never renamed, never given another meaning, never used again. A code that is no
 * longer sent moves to `retired`; neither list ever loses a line.
 */
const codes = {
  'already-there': 409,
  'analysis-not-found': 404,
  'answers-not-accepted': 422,
  'batch-not-found': 404,
  'benchmark-set-not-accepted': 422,
  'benchmark-set-not-found': 404,
  'body-not-json': 400,
  'body-too-large': 413,
  'code-not-recognised': 404,
  'codes-not-issued': 409,
  'comment-not-found': 404,
  'concern-not-accepted': 422,
  'concern-not-found': 404,
  'council-account-not-recognised': 401,
  'council-sign-in-not-available': 503,
  'count-not-accepted': 409,
  'entry-not-accepted': 422,
  'form-not-found': 404,
  'instrument-not-found': 404,
  'instrument-not-served': 503,
  'keys-not-there': 503,
  'last-of-programme': 409,
  'last-passkey': 409,
  'local-authority-not-found': 404,
  'media-type-not-supported': 415,
  'not-allowed': 403,
  'not-ready': 503,
  'not-signed-in': 401,
  'output-not-found': 404,
  'page-not-found': 404,
  'paper-not-finished': 409,
  'passkey-needed': 403,
  'passkey-not-accepted': 422,
  'passkey-not-found': 404,
  'passkey-not-recognised': 401,
  'plan-not-accepted': 422,
  'plan-not-found': 404,
  'promises-not-changed': 409,
  'release-not-accepted': 422,
  'release-refused': 409,
  'request-from-elsewhere': 403,
  'request-not-valid': 400,
  'review-not-accepted': 422,
  'sealed-answers-not-readable': 409,
  'sheet-already-entered': 409,
  'sheet-needs-another-person': 409,
  'sheet-not-recognised': 404,
  'sheet-of-another-version': 409,
  'sheet-of-another-wave': 409,
  'sign-in-not-recognised': 401,
  'sign-in-too-long-ago': 403,
  'signing-key-not-found': 404,
  'something-went-wrong': 500,
  'staff-not-accepted': 422,
  'staff-not-found': 404,
  'ticket-not-recognised': 403,
  'too-many-analyses': 429,
  'too-many-passkeys': 409,
  'too-many-plans': 409,
  'too-many-tries': 429,
  'translation-changed': 409,
  'translation-not-ready': 409,
  'wave-closed': 409,
  'wave-deleted': 410,
  'wave-not-accepted': 422,
  'wave-not-found': 404,
  'wave-not-open-yet': 409,
  'wave-not-ready': 409,
  'wave-not-sealed': 409,
  'wave-days-fixed': 409,
  'wave-state-not-changed': 409,
  'wave-still-open': 409,
  'wave-takes-no-paper': 409,
}
const retired: readonly string[] = ['pass-not-recognised']

test('the codes are the ones that were published, with their statuses', () => {
  const catalogue = Object.entries(problemCatalogue).map(([code, [status]]) => [code, status])
  expect(Object.fromEntries(catalogue)).toEqual(codes)
})

test('no retired code is used again', () => {
  expect(retired.filter((code) => code in problemCatalogue)).toEqual([])
})

test('every problem says what is wrong and what to do, in whole sentences', () => {
  const texts = Object.values(problemCatalogue)
  expect(texts.filter(([, title]) => !/^[A-Z][^.]*$/.test(title))).toEqual([])
  expect(texts.filter(([, , detail]) => !/^[A-Z].*\.$/.test(detail))).toEqual([])
})

test('a problem is a document of RFC 9457', () => {
  expect(problemOf({ refused: 'wave-closed', detail: 'The survey closed on Monday.' })).toEqual({
    type: 'urn:heard:problem:wave-closed',
    title: 'The survey has closed',
    status: 409,
    detail: 'The survey closed on Monday.',
    code: 'wave-closed',
  })
})
