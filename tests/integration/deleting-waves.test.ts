import { readdirSync } from 'node:fs'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { readPlan } from '../../analysis/plan/plan-schema.ts'
import { insertOutputs } from '../../server/repositories/outputs.ts'
import { tablesOfAnswers } from '../../server/repositories/rows-of-wave.ts'
import { findWave } from '../../server/repositories/waves.ts'
import { deleteWaveIn } from '../../server/services/delete-wave.ts'
import { destroyLeftoverKeys } from '../../server/services/destroy-leftover-keys.ts'
import { makeReport } from '../../server/services/make-report.ts'
import { recordOutputs } from '../../server/services/record-outputs.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { lookUp, respond, submission } from '../support/respondent.ts'
import { issueCodes, openWave, post, sealWave, type TestWave } from '../support/waves.ts'

/** Rows that say what a wave was or what was published of it, not who answered: they stay when it is deleted. */
const staying = ['benchmark_set_wave', 'refused_release', 'release', 'wave_instrument', 'wave_promises']

const someResult = {
  ...{ id: 'means', kind: 'means', title: null, method: '', status: 'done' as const },
  ...{ figures: { mean: 7 }, tables: {}, notes: [] },
}

describe.each(databases)('deleting a wave, on $name', (database) => {
  let server: TestServer
  let wave: TestWave
  let authorities = 0
  beforeAll(async () => {
    server = await buildServer(database)
  })
  beforeEach(async () => {
    authorities += 1
    wave = await openWave(server, `elmshire-${authorities}`)
  })
  afterAll(() => server.close())

  const remove = (id = wave.id) =>
    server.app.inject({ method: 'DELETE', url: `/api/waves/${id}`, headers: { cookie: wave.officer } })
  const answer = async (count: number) => {
    const codes = await issueCodes(server, wave, count + 1)
    for (const code of codes.slice(1)) {
      await respond(server.app, code, submission({ answers: { 'going-well': { text: 'to be deleted' } } }))
    }
    return codes
  }
  const rowsOf = async (id: string) => {
    const counts: Record<string, number> = {}
    for (const table of tablesOfAnswers) {
      const { rows } = await sql<{ count: number }>`
        select count(*)::int as count from ${sql.table(table)} where wave_id = ${id}`.execute(server.db)
      counts[table] = rows[0]?.count ?? 0
    }
    return counts
  }
  const nothing = Object.fromEntries(tablesOfAnswers.map((table) => [table, 0]))
  const keyFiles = (id: string) => readdirSync(server.keysDir).filter((name) => name.includes(id))

  test('no table with answers, codes or tickets is forgotten', async () => {
    const { rows } = await sql<{ table: string }>`
      select distinct table_name as table from information_schema.columns
      where table_schema = 'public' and column_name = 'wave_id' order by table_name`.execute(server.db)
    const tables = rows.map(({ table }) => table).filter((table) => !staying.includes(table))
    expect(tables.toSorted()).toEqual([...tablesOfAnswers].toSorted())
  })

  test('while it is open: codes, waiting answers and keys go, and the report says which', async () => {
    const [unused = ''] = await answer(12)
    const { statusCode, ...response } = await remove()
    expect(statusCode).toBe(200)
    expect(response.json()).toMatchObject({
      wave: { id: wave.id, state: 'deleted' },
      removed: {
        codes: 13,
        waitingAnswers: '10 or more',
        answers: 'fewer than 10',
        keys: ['sealing', 'signing'],
        benchmarkSets: [],
      },
    })
    expect(await rowsOf(wave.id)).toEqual(nothing)
    expect(keyFiles(wave.id)).toEqual([])
    expect((await lookUp(server.app, unused)).json()).toMatchObject({ code: 'code-not-recognised' })
  })

  test('after sealing: answers and comments go, and no report is made any more', async () => {
    await answer(11)
    await sealWave(server, wave)
    expect((await remove()).json().removed).toMatchObject({ answers: '10 or more', comments: '10 or more' })
    expect(await rowsOf(wave.id)).toEqual(nothing)
    const report = await server.app.inject({
      url: `/reports/${wave.id}/ages-11-17.csv`,
      headers: { cookie: wave.officer },
    })
    expect(report.json()).toMatchObject({ status: 410, code: 'wave-deleted' })
  })

  test('what was published stays as it was, in the ledger; what waits for a reader goes', async () => {
    await answer(11)
    await sealWave(server, wave)
    await server.app.inject({ url: `/reports/${wave.id}/ages-11-17.csv`, headers: { cookie: wave.officer } })
    const releases = () =>
      server.db.selectFrom('release').selectAll().where('wave_id', '=', wave.id).execute()
    const published = await releases()
    expect(published).toHaveLength(1)

    const outputs = [
      { verdict: 'needs-a-reader', waves: ['another-wave', wave.id] },
      { verdict: 'needs-a-reader', waves: ['another-wave'] },
      { verdict: 'released', waves: [wave.id] },
    ] as const
    await server.cookieOf('researcher')
    const { id: staff } = await server.db
      .selectFrom('staff')
      .select('id')
      .where('role', '=', 'researcher')
      .executeTakeFirstOrThrow()
    for (const { verdict, waves } of outputs) {
      const id = server.context.random.id()
      await insertOutputs(
        server.db,
        { staff, instrument: 'ages-11-17', version: 1, waves },
        [
          {
            id,
            name: id,
            rows: 40,
            selection: [],
            populations: [],
            verdict,
            reasons: [],
            result: someResult,
          },
        ],
        '2026-04-02',
      )
    }
    await remove()
    expect(await releases()).toEqual(published)
    const left = await server.db
      .selectFrom('output')
      .select(['waves', 'verdict', 'result'])
      .where('staff_id', '=', staff)
      .execute()
    expect(
      outputs.map(({ waves }) => left.find((row) => JSON.stringify(row.waves) === JSON.stringify(waves))),
    ).toEqual([
      { waves: outputs[0].waves, verdict: 'refused', result: null },
      { ...outputs[1], result: someResult },
      { ...outputs[2], result: someResult },
    ])
  })

  /** Begins while the deletion is under way, and goes on when that has ended. */
  const duringDeletion = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    let working: Promise<Value> | undefined
    await server.db.transaction().execute(async (trx) => {
      await deleteWaveIn(server.context, trx, wave.id)
      working = work()
      working.catch(() => undefined)
      await new Promise((done) => setTimeout(done, 50))
    })
    return working ?? expect.fail()
  }

  test('a researcher’s result that comes while the wave is deleted is neither kept nor given out', async () => {
    await answer(11)
    await sealWave(server, wave)
    await server.cookieOf('researcher')
    const { id: staff } = await server.db.selectFrom('staff').select('id').executeTakeFirstOrThrow()
    const { data, ...plan } = readPlan({
      format: 'heard-plan/1',
      data: { waves: [wave.id], instrument: 'ages-11-17', version: 1 },
      variables: { settled: { positive: ['very'] } },
      analyses: [{ id: 'shares', kind: 'proportions', indicators: ['settled'] }],
    })
    const verdict = 'released' as const
    const output = { name: 'x', rows: 40, selection: [], populations: [], verdict, reasons: [] }
    const record = recordOutputs(server.context, staff, { ...plan, data })
    const kept = () =>
      server.db.selectFrom('output').select('id').where(sql<boolean>`waves ? ${wave.id}::text`).execute()
    await record([{ ...output, result: someResult }])
    expect(await kept(), 'as long as the wave is there').toHaveLength(1)
    const late = duringDeletion(() => record([{ ...output, result: someResult }]))
    await expect(late).rejects.toMatchObject({ code: 'unknown-wave', path: ['data', 'waves'] })
    expect(await kept()).toHaveLength(1)
  })

  test('a report that is made while the wave is deleted is not issued', async () => {
    await answer(11)
    await sealWave(server, wave)
    const sealed = (await findWave(server.db, wave.id)) ?? expect.fail()
    const report = await duringDeletion(() => makeReport(server.context, new Map(), sealed, 'ages-11-17'))
    expect(report).toEqual({ refused: 'wave-deleted' })
    const issued = server.db.selectFrom('release').select('issue').where('wave_id', '=', wave.id)
    expect(await issued.execute()).toEqual([])
  })

  test('another wave loses nothing', async () => {
    await answer(2)
    const other = wave
    wave = await openWave(server, `oakshire-${authorities}`)
    await answer(1)
    const before = await rowsOf(other.id)
    await remove()
    expect(await rowsOf(other.id)).toEqual(before)
    expect(keyFiles(other.id).length).toBeGreaterThan(0)
  })

  test('again removes nothing, and nothing brings the wave back', async () => {
    await remove()
    expect((await remove()).json().removed).toMatchObject({ codes: 0, keys: [] })
    for (const state of ['open', 'keying-only']) {
      const refused = await server.app.inject({
        method: 'POST',
        url: `/api/waves/${wave.id}/state`,
        payload: { state },
        headers: { cookie: wave.officer },
      })
      expect(refused.json()).toMatchObject({ code: 'wave-state-not-changed' })
    }
    await expect(
      server.db
        .updateTable('wave')
        .set({ state: 'open', deleted_on: null })
        .where('id', '=', wave.id)
        .execute(),
    ).rejects.toThrow('not opened again')
  })

  test('the id of a deleted wave is not used again', async () => {
    await remove()
    const plan = post(
      server,
      await server.cookieOf('programme'),
      `/api/local-authorities/elmshire-${authorities}/waves`,
      {
        name: 'Spring 2026',
        opensOn: '2026-03-02',
        closesOn: '2026-03-31',
        instruments: [{ id: 'ages-11-17', version: 1, eligible: 120 }],
      },
    )
    await expect(plan).rejects.toThrow('already-there')
  })

  test('keys left by a crash in the middle are destroyed at the next start', async () => {
    await remove()
    server.context.keys.makeSealingKey(wave.id)
    await destroyLeftoverKeys(server.context)
    expect(keyFiles(wave.id)).toEqual([])
  })

  test('nobody is compared any more with a set that lost a wave', async () => {
    await answer(1)
    await sealWave(server, wave)
    const programme = await server.cookieOf('programme')
    const set = { name: `Set ${authorities}`, waves: [wave.id] }
    await post(server, programme, '/api/benchmark-sets', set)
    expect((await remove()).json().removed.benchmarkSets).toEqual([set.name])
    const { findBenchmarkSet } = await import('../../server/repositories/benchmark-sets.ts')
    expect(
      await findBenchmarkSet(server.db, { id: 'another', synthetic: false }, 'ages-11-17'),
    ).toBeUndefined()
  })
})
