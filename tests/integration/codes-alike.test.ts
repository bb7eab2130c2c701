import { type KyselyPlugin, RawNode } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildApp } from '../../server/app.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { lookUp, sign, someBlinded } from '../support/respondent.ts'
import { issueCodes, openWave } from '../support/waves.ts'

/** Notes every statement, so that the work done can be compared. */
function countStatements(statements: string[]): KyselyPlugin {
  return {
    transformQuery: ({ node }) => {
      statements.push(RawNode.is(node) ? node.sqlFragments.join('?') : node.kind)
      return node
    },
    transformResult: async ({ result }) => result,
  }
}

describe.each(databases)('unknown, used and expired codes, on $name', (database) => {
  let server: TestServer
  let codes: { readonly unknown: string; readonly used: string; readonly expired: string }
  beforeAll(async () => {
    server = await buildServer(database)
    const old = await openWave(server, 'oldshire')
    const [expired = ''] = await issueCodes(server, old, 1)
    const wave = await openWave(server, 'nowshire')
    const [used = ''] = await issueCodes(server, wave, 1)
    await sign(server.app, used, someBlinded())
    await server.db
      .updateTable('access_code')
      .set({ expires_on: '2026-03-01' })
      .where('wave_id', '=', old.id)
      .execute()
    codes = { unknown: '0000-0000-0000', used, expired }
  })
  afterAll(() => server.close())

  test('trading gets the same status, headers and bytes', async () => {
    const answers = await Promise.all(
      [codes.unknown, codes.used, codes.expired, 'not a code', ''].map(async (code) => {
        const { statusCode, headers, rawPayload } = await sign(server.app, code, someBlinded())
        return { statusCode, headers: { ...headers, date: '' }, bytes: rawPayload.toString('hex') }
      }),
    )
    expect(answers[0]?.statusCode).toBe(404)
    expect(answers.filter((answer) => JSON.stringify(answer) !== JSON.stringify(answers[0]))).toEqual([])
  })

  test('trading does the same work', async () => {
    const work = async (code: string): Promise<string[]> => {
      const statements: string[] = []
      const db = server.db.withPlugin(countStatements(statements))
      const app = await buildApp({ ...server.context, db }, { write: () => {} })
      await sign(app, code, someBlinded())
      await app.close()
      return statements
    }
    const unknown = await work(codes.unknown)
    expect(unknown.map((statement) => statement.trim().split(' ')[0])).toEqual(['select', 'update'])
    expect(await work(codes.used)).toEqual(unknown)
    expect(await work(codes.expired)).toEqual(unknown)
  })

  test('looking up tells unknown and expired codes apart by nothing', async () => {
    const unknown = await lookUp(server.app, codes.unknown)
    const expired = await lookUp(server.app, codes.expired)
    expect([expired.statusCode, expired.body]).toEqual([unknown.statusCode, unknown.body])
    expect(unknown.json()).toMatchObject({ status: 404, code: 'code-not-recognised' })
  })

  test('looking up tells used and unused codes apart by nothing', async () => {
    const used = await lookUp(server.app, codes.used)
    await server.db.updateTable('access_code').set({ used_for: null }).execute()
    const unused = await lookUp(server.app, codes.used)
    expect([used.statusCode, used.body]).toEqual([200, unused.body])
  })
})
