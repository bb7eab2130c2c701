import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { JudgedOutput } from '../../server/analysis-worker/analysis-job.ts'
import { insertOutputs, readReleasedOutputs } from '../../server/repositories/outputs.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'

const instrument = { instrument: 'ages-11-17', version: 1 }

describe.each(databases)('outputs that wait for a reader, on $name', (database) => {
  let server: TestServer
  let [researcher, programme] = ['', '']
  beforeAll(async () => {
    server = await buildServer(database)
    researcher = await server.cookieOf('researcher')
    programme = await server.cookieOf('programme')
    const staff = await server.db.selectFrom('staff').select(['id', 'role']).execute()
    const idOf = (role: string) => staff.find((each) => each.role === role)?.id ?? ''
    await insertOutputs(
      server.db,
      { staff: idOf('researcher'), ...instrument, waves: ['w'] },
      [output('Girls', 'needs-a-reader', 1), output('Boys', 'refused', 2), output('All', 'released', 3)],
      '2026-03-02',
    )
    const own = { staff: idOf('programme'), ...instrument, waves: ['w'] }
    await insertOutputs(server.db, own, [output('Own', 'needs-a-reader', 4)], '2026-03-03')
  })
  afterAll(() => server.close())

  const idOf = (place: number) => `00000000-0000-4000-8000-00000000000${place}`
  const output = (name: string, verdict: JudgedOutput['verdict'], place: number) => ({
    ...{ id: idOf(place), name, selection: [], rows: 200, populations: [{ label: name, base: 190 }] },
    ...{ verdict, reasons: verdict === 'released' ? [] : [`${name}: a reason.`] },
    result: {
      id: name,
      kind: 'means',
      title: null,
      method: '',
      status: 'done' as const,
      figures: { mean: 7 },
      tables: {},
      notes: [],
    },
  })
  const ask = async (cookie: string, url: string, payload?: object) =>
    server.app.inject({
      method: payload ? 'POST' : 'GET',
      url,
      headers: { cookie },
      ...(payload && { payload }),
    })
  const listOf = async (cookie: string, url: string) =>
    (await ask(cookie, url))
      .json()
      .outputs.map((each: Record<string, unknown>) => [
        ...[each['id'], each['verdict'], each['reasons']],
        each['result'] !== null,
      ])

  test('a researcher sees verdicts and reasons, and a result only once it is released', async () => {
    expect(await listOf(researcher, '/api/outputs')).toEqual([
      [idOf(1), 'needs-a-reader', ['Girls: a reason.'], false],
      [idOf(2), 'refused', ['Boys: a reason.'], false],
      [idOf(3), 'released', [], true],
    ])
  })

  test('the reader sees what waits with its result, and settles it once', async () => {
    const waiting = await listOf(programme, '/api/outputs/to-read')
    expect(waiting.map(([id]: [string]) => id)).toEqual([idOf(1), idOf(4)])
    const verdict = { verdict: 'released', reason: 'Nobody is alone in it.' }
    expect((await ask(programme, `/api/outputs/${idOf(1)}/verdict`, verdict)).statusCode).toBe(204)
    expect((await ask(programme, `/api/outputs/${idOf(1)}/verdict`, verdict)).json().code).toBe(
      'output-not-found',
    )
    expect((await listOf(researcher, '/api/outputs'))[0]).toEqual([
      ...[idOf(1), 'released', ['Nobody is alone in it.'], true],
    ])
    const earlier = await readReleasedOutputs(server.db, instrument)
    expect(earlier.map(({ name, rows, bases }) => [name, rows, bases])).toEqual([
      ['Girls', 200, [{ label: 'Girls', base: 190 }]],
      ['All', 200, [{ label: 'All', base: 190 }]],
    ])
  })

  test('nobody reads their own, and what was refused cannot be read out of the queue', async () => {
    const verdict = { verdict: 'released', reason: 'x' }
    for (const place of [2, 4]) {
      expect((await ask(programme, `/api/outputs/${idOf(place)}/verdict`, verdict)).statusCode).toBe(404)
    }
  })
})
