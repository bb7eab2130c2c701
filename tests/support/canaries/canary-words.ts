import { findInstrument } from '../../../surveys/instruments/index.ts'
import { instrumentItems } from '../../../surveys/model/instrument.ts'

/** Words that nothing but this test has ever said. */

/** What children write: read, blacked out or held back by a reviewer later. */
export const comments = ['canaryCommentGoingWell', 'canaryCommentWouldChange', 'canaryCommentOnPlainPage']
/** One comment, of which a part is blacked out and the rest is released. */
export const released = 'canaryReleasedPart'
export const blackedOut = 'canaryBlackedOutName'

/** What is not asked for, or does not fit. Nothing of it may be anywhere. */
export const refused = [
  'canaryUnknownField',
  'canaryLanguage',
  'canaryAnswerCode',
  'canaryItem',
  'canaryPadding',
  'canaryBrokenJson',
  'canaryQuery',
  'canaryPath',
  'canaryPlainField',
  'canaryPlainCode',
]

/** Headers that say who somebody is, on every request. */
export const headers = {
  'user-agent': 'canaryAgent',
  referer: 'https://canary-referer.example/',
  'accept-language': 'canaryAcceptLanguage',
  'x-forwarded-for': '203.0.113.77',
  'x-request-id': 'canaryRequestId',
  forwarded: 'for=203.0.113.78',
}
export const inHeaders = [
  'canaryAgent',
  'canary-referer',
  'canaryAcceptLanguage',
  '203.0.113.7',
  'canaryRequestId',
]

/** What staff type, and the tables where it belongs. A report says whose it is, and a release is a report. */
export const ofStaff = {
  canaryCouncilName: ['local_authority', 'release'],
  canaryWaveName: ['release', 'wave'],
  canaryOfficerLabel: ['staff'],
  canaryReviewerLabel: ['staff'],
  canaryPasskeyLabel: ['passkey'],
  canaryLeadName: ['safeguarding_lead'],
  canaryLeadPhone: ['safeguarding_lead'],
  canaryConcernText: ['concern'],
  canaryPromise: ['wave_promises'],
  canaryPlanTitle: ['saved_plan'],
} as const
export type StaffWord = keyof typeof ofStaff
export const staffWords = Object.keys(ofStaff) as readonly StaffWord[]

const instrument = findInstrument('ages-11-17', 1)
/** Ids of questions are in every set of answers; elsewhere in a database only in the figures that were released. */
export const inAnswers = (instrument ? instrumentItems(instrument) : [])
  .filter(({ id, kind }) => id.length > 10 && kind !== 'free-text')
  .map(({ id }) => id)
