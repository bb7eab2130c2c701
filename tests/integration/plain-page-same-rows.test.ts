import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findInstrument } from '../../surveys/instruments/index.ts'
import type { Answers } from '../../surveys/model/answer.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import { responseOptions } from '../../surveys/model/item-kinds/index.ts'
import { askedItems } from '../../surveys/model/routing.ts'
import { buildServer, type TestServer } from '../support/build-server.ts'
import { databases } from '../support/databases.ts'
import { openPlainPage, postForm, sent } from '../support/plain-page.ts'
import { respond, submission } from '../support/respondent.ts'
import { addLocalAuthority, planWave, post } from '../support/waves.ts'

const bands = ['ages-4-7', 'ages-8-10', 'ages-11-17', 'care-leavers-16-25'] as const

/** Every way to answer, turn by turn: each option, each way not to answer, a text, nothing at all. */
function answersOf(instrument: string, turn: number): Answers {
  const definition = findInstrument(instrument, 1)
  const items = definition ? instrumentItems(definition) : []
  const answers: Record<string, Answers[string]> = {}
  for (const [place, item] of items.entries()) {
    const codes = responseOptions(item).map(({ code }) => code)
    const ways: readonly (Answers[string] | undefined)[] = [
      ...(item.kind === 'free-text' ? [{ text: `  Line one\nline two, ${turn}. ` }] : []),
      ...(item.kind === 'multiple-choice'
        ? [{ codes: codes.slice(0, 2) }, { codes: codes.slice(-1) }]
        : codes.map((code) => ({ code }))),
      ...(item.notSure ? [{ missing: 'not-sure' as const }] : []),
      ...(item.preferNotToSay ? [{ missing: 'prefer-not-to-say' as const }] : []),
      undefined,
    ]
    const way = ways[(turn + place) % ways.length]
    if (way !== undefined) answers[item.id] = way
  }
  return answers
}

describe.each(databases)('the page without JavaScript beside the screens, on $name', (database) => {
  let server: TestServer
  beforeAll(async () => {
    server = await buildServer(database)
  })
  afterAll(() => server.close())

  test('the same answers are stored, row for row, whichever way they came', async () => {
    const stored = async (authority: string, way: 'screen' | 'plain-page') => {
      const officer = await addLocalAuthority(server, authority)
      const instruments = bands.map((id) => ({ id, version: 1, eligible: 120 }))
      const id = await planWave(server, authority, { instruments })
      await post(server, officer, `/api/waves/${id}/state`, { state: 'open' })
      for (const instrument of bands) {
        const { codes } = await post(server, officer, `/api/waves/${id}/codes`, { instrument, count: 12 })
        for (const [turn, code] of codes.entries()) {
          const answers = answersOf(instrument, turn)
          if (way === 'screen') {
            const items = instrumentItems(findInstrument(instrument, 1) as never)
            const asked = new Set(askedItems(items, answers).map((item) => item.id))
            const given = Object.fromEntries(Object.entries(answers).filter(([item]) => asked.has(item)))
            await respond(server.app, code, submission({ instrument, answers: given as never }))
          } else {
            const page = await openPlainPage(server.app, code)
            const form = { ...sent(page, answers), 'child-assent': 'yes' }
            expect((await postForm(server.app, form)).statusCode).toBe(200)
          }
        }
      }
      await post(server, officer, `/api/waves/${id}/state`, { state: 'keying-only' })
      await post(server, officer, `/api/waves/${id}/seal`)
      const responses = await server.db
        .selectFrom('response')
        .select(['instrument', 'version', 'language', 'helper_role', 'answers', 'mode'])
        .where('wave_id', '=', id)
        .execute()
      const comments = await server.db
        .selectFrom('comment')
        .select(['instrument', 'item', 'text'])
        .where('wave_id', '=', id)
        .execute()
      expect(new Set(responses.map(({ mode }) => mode))).toEqual(new Set([way]))
      const rows = responses.map(({ mode: _, ...row }) => JSON.stringify(row))
      return { rows: rows.toSorted(), comments: comments.map((each) => JSON.stringify(each)).toSorted() }
    }
    const onScreen = await stored('elmshire', 'screen')
    expect(onScreen.rows).toHaveLength(48)
    expect(onScreen.comments.length).toBeGreaterThan(5)
    expect(await stored('oakshire', 'plain-page')).toEqual(onScreen)
  }, 300_000)
})
