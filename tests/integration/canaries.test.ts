import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Ticket } from '../../client/respondent/edge/prepare-ticket.ts'
import { type CanaryServer, startCanaryServer } from '../support/canaries/canary-server.ts'
import {
  blackedOut,
  comments,
  inAnswers,
  inHeaders,
  ofStaff,
  refused,
  released,
  staffWords,
} from '../support/canaries/canary-words.ts'
import { type CanaryStaff, postTo, setUpCanaries } from '../support/canaries/staff-of-canaries.ts'
import { openPlainPage, postForm, respondPlainly, sent } from '../support/plain-page.ts'
import { lookUp, respond, submission, ticketFor } from '../support/respondent.ts'

/*
 * Words that nothing but this test has ever said, in every field and header that somebody can fill, through the whole
 * life of a wave, on the real program with PostgreSQL. Then everything the machine has written is searched for them.
 */
let server: CanaryServer
let staff: CanaryStaff
const ofChildren = [...comments, released, blackedOut]
const never = () => [...refused, ...inHeaders, ...staff.secrets]
const get = (url: string, cookie = '') => server.app.inject({ url, headers: { cookie } })

const [goingWell = '', wouldChange = '', onPlainPage = ''] = comments

beforeAll(async () => {
  server = await startCanaryServer()
  staff = await setUpCanaries(server)
  const { app } = server
  const answers = {
    settled: { code: 'very' },
    'going-well': { text: goingWell },
    'would-change': { text: wouldChange },
  }
  for (const code of staff.codes.slice(0, 12)) {
    await lookUp(app, code)
    await respond(app, code, submission({ answers }))
  }
  const reviewed = { ...answers, 'going-well': { text: `${released} and ${blackedOut}` } }
  await respond(app, staff.codes[12] ?? '', submission({ answers: reviewed }))
  const plain = { ...answers, 'going-well': { text: onPlainPage } }
  await respondPlainly(app, staff.codes[13] ?? '', plain)
  await sendWhatIsRefused(staff.codes[14] ?? '', await ticketFor(app, staff.codes[15] ?? ''))
}, 240_000)
afterAll(() => server.stop())

async function sendWhatIsRefused(code: string, ticket: Ticket): Promise<void> {
  const { app } = server
  const post = (url: string, payload: object | string) => app.inject({ method: 'POST', url, payload })
  const send = (submitted: object, more: object = {}) =>
    post('/api/submissions', { ticket, submission: submitted, padding: 'canaryPadding', ...more })
  await send(submission({ language: 'canaryLanguage' }))
  await send(submission({ answers: { canaryItem: { code: 'canaryAnswerCode' } } }))
  await send(submission(), { canaryUnknownField: 'canaryUnknownField' })
  for (const url of ['/api/submissions', '/api/codes/look-up', '/api/tickets', '/']) {
    await post(url, '{"canaryBrokenJson')
    await post(`${url}?code=${code}&q=canaryQuery`, { code: 'canaryUnknownField' })
  }
  await get(`/api/canaryPath/${code}`)
  await get(`/?code=${code}&canaryQuery`)
  const page = await openPlainPage(app, code)
  await postForm(app, { ...sent(page), code: 'canaryPlainCode' })
  await postForm(app, { ...sent(page), settled: 'canaryPlainField', language: 'canaryLanguage' })
}

const review = async (path: string, payload?: object) => {
  const url = `/api/waves/${staff.wave}/${path}`
  return payload ? postTo(server.app, staff.reviewer, url, payload) : (await get(url, staff.reviewer)).json()
}

/** Reads on to the comment that begins with a word, as a reviewer does. */
async function findComment(beginning: string): Promise<{ readonly id: string; readonly text: string }> {
  let { comment } = await review('comments/next')
  while (comment !== null && !comment.text.startsWith(beginning))
    ({ comment } = await review(`comments/next?after=${comment.id}`))
  return comment ?? expect.fail(`No comment begins with ${beginning}.`)
}

/** What staff typed stands where it belongs and nowhere else. */
async function expectStaffWordsInTheirPlaces(soFar: readonly string[]): Promise<void> {
  for (const word of staffWords) {
    const tables = ofStaff[word].filter((table) => soFar.includes(table))
    expect(await server.tablesWith([word]), word).toEqual(tables)
    // Names of councils and waves are no secret, and PostgreSQL may plan by them.
    const planned = word === 'canaryCouncilName' || word === 'canaryWaveName' ? ['pg_statistic'] : []
    expect(await server.filesElsewhere([word], [...ofStaff[word], ...planned]), word).toEqual([])
  }
}

test('while answers wait, nothing that a child sent is anywhere', async () => {
  await server.writeEverything()
  const words = [...ofChildren, ...inAnswers, ...never()]
  expect(await server.tablesWith(words)).toEqual([])
  expect(server.filesWith(words)).toEqual([])
  const council = ['local_authority', 'safeguarding_lead', 'wave', 'wave_promises']
  const filled = [...council, 'passkey', 'saved_plan', 'staff']
  await expectStaffWordsInTheirPlaces(filled)
})

test('everything a child sent is only where it may be', async () => {
  await postTo(server.app, staff.officer, `/api/waves/${staff.wave}/state`, { state: 'keying-only' })
  await postTo(server.app, staff.officer, `/api/waves/${staff.wave}/seal`)
  for (const ending of ['', '.pdf', '.csv', '.meta.csv', '.ods', '.xlsx', '.json']) {
    const report = await get(`/reports/${staff.wave}/ages-11-17${ending}`, staff.officer)
    expect(report.statusCode).toBe(200)
    expect(ofChildren.filter((word) => report.body.includes(word))).toEqual([])
  }
  await server.writeEverything()
  expect(await server.tablesWith(ofChildren)).toEqual(['comment'])
  expect(await server.tablesWith(inAnswers)).toEqual(['release', 'response'])
  expect(await server.tablesWith(never())).toEqual([])
  expect(await server.filesElsewhere(ofChildren, ['comment'])).toEqual([])
  expect(await server.filesElsewhere(inAnswers, ['response', 'release'])).toEqual([])
  expect(server.filesWith(never())).toEqual([])
  expect(server.filesOfDatabaseWith(comments).length, 'the search finds').toBeGreaterThan(0)
})

test('after review, what was blacked out is nowhere, and a concern names no comment', async () => {
  const found = await findComment(released)
  const start = found.text.indexOf(blackedOut)
  const range = { start, end: start + blackedOut.length }
  await review(`comments/${found.id}/release`, { blackedOut: [range], themes: ['home'] })
  const held = await findComment(onPlainPage)
  await review('concerns', { comment: held.id, text: 'canaryConcernText' })
  await review(`comments/${held.id}/hold-back`, {})
  await get('/api/audit-log', staff.programme)
  await server.writeEverything()
  expect(await server.tablesWith([released])).toEqual(['reviewed_comment'])
  expect(await server.tablesWith([blackedOut])).toEqual([])
  expect(await server.filesElsewhere([blackedOut], [])).toEqual([])
  expect(await server.filesElsewhere([released], ['reviewed_comment'])).toEqual([])
  expect(await server.filesElsewhere(comments, ['comment'])).toEqual([])
  const filled = Object.values(ofStaff).flat()
  await expectStaffWordsInTheirPlaces(filled)
})

test('the logs of the program and of the database hold none of it', () => {
  // The link of the first start is meant to be printed; its token is not among these.
  const logs = server.logs()
  expect(logs).toContain('"route":"/api/submissions"')
  expect(logs).toContain('"route":"/api/waves/:wave/comments/:comment/release"')
  const words = [...ofChildren, ...inAnswers, ...never(), ...staffWords, staff.wave]
  expect(words.filter((word) => logs.includes(word))).toEqual([])
})

test('there are no metrics to leak by', async () => {
  for (const url of ['/metrics', '/api/metrics', '/debug/vars', '/health/metrics']) {
    expect((await get(url)).statusCode).toBe(404)
  }
})

test('a diagnostic report written in the middle holds no answer, no code and no setting', async () => {
  const reports = await readdir(server.reports)
  expect(reports.length).toBeGreaterThan(0)
  for (const name of reports) {
    const report = await readFile(join(server.reports, name), 'utf8')
    expect(JSON.parse(report)).toHaveProperty('javascriptHeap')
    const words = [...ofChildren, ...inAnswers, ...never(), ...staffWords, server.databaseUrl]
    expect(words.filter((word) => report.includes(word))).toEqual([])
  }
})

test('deleted, the wave’s answers and comments are in no file of the database any more', async () => {
  const url = `/api/waves/${staff.wave}`
  const answer = await server.app.inject({ method: 'DELETE', url, headers: { cookie: staff.officer } })
  expect(answer.statusCode).toBe(200)
  await server.writeEverything()
  expect(server.filesOfDatabaseWith(ofChildren)).toEqual([])
  expect(await server.tablesWith(inAnswers), 'but for the figures that were released').toEqual(['release'])
})
