import { newSheetNumber, sheetHmac } from '../../server/paper/sheet-number.ts'
import { insertPrintRun } from '../../server/repositories/paper-batches.ts'
import { insertSheets } from '../../server/repositories/paper-sheets.ts'
import { giveSheet } from '../../server/services/exchange-code.ts'
import { newToken } from '../../server/token.ts'
import type { Answers } from '../../surveys/model/answer.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import type { PaperEntry } from '../../surveys/model/paper-entry.ts'
import { assentField, helperField } from '../../surveys/model/paper-fields.ts'
import type { TestServer } from './build-server.ts'
import { readPdf } from './read-pdf.ts'
import { typedFrom } from './typed-from-paper.ts'
import type { TestWave } from './waves.ts'

type Answer = Awaited<ReturnType<TestServer['app']['inject']>>

export type Clerk = {
  readonly cookie: string
  readonly ask: (path: string, payload: object) => Promise<Answer>
  readonly open: (sheet: string) => Promise<Answer>
  readonly draft: (sheet: string, entry: PaperEntry) => Promise<Answer>
  readonly finish: (sheet: string, entry: PaperEntry, looked?: boolean) => Promise<Answer>
}

/** Somebody who types paper in, for one wave. */
export async function paperClerk(server: TestServer, wave: TestWave | string): Promise<Clerk> {
  const cookie = await server.cookieOf('paper-clerk')
  const id = typeof wave === 'string' ? wave : wave.id
  const ask = (path: string, payload: object) =>
    server.app.inject({
      method: 'POST',
      url: `/api/waves/${id}/paper/${path}`,
      payload,
      headers: { cookie },
    })
  return {
    cookie,
    ask,
    open: (sheet) => ask('open', { sheet }),
    draft: (sheet, entry) => ask('draft', { sheet, entry }),
    finish: (sheet, entry, looked = false) => ask('finish', { sheet, entry, looked }),
  }
}

/** Prints forms and reads their numbers off the paper. */
export async function printForms(
  server: TestServer,
  wave: TestWave,
  order: object = {},
): Promise<{ readonly serials: readonly string[]; readonly pdf: Buffer; readonly batch: string }> {
  const answer = await server.app.inject({
    method: 'POST',
    url: `/api/waves/${wave.id}/paper/batches`,
    headers: { cookie: wave.officer },
    payload: {
      instrument: 'ages-11-17',
      language: 'en',
      variant: 'standard',
      sheets: 2,
      secondPercent: 100,
      ...order,
    },
  })
  if (answer.statusCode !== 201) throw new Error(`Not printed: ${answer.statusCode} ${answer.body}`)
  const batch = String(answer.headers['heard-batch'])
  return { serials: await serialsIn(answer.rawPayload), pdf: answer.rawPayload, batch }
}

/** Sheets as a print run makes them, without the paper. */
export async function sheetsOf(
  server: TestServer,
  wave: TestWave | string,
  { sheets = 1, secondPercent = 100, language = 'en' } = {},
): Promise<readonly string[]> {
  const { random, keys } = server.context
  const id = random.id()
  const own = typeof wave === 'string' ? wave : wave.id
  const form = { instrument: 'ages-11-17', language, variant: 'standard' }
  await insertPrintRun(server.db, { ...form, wave: own, id, sheets, secondPercent })
  const serials = Array.from({ length: sheets }, () => newSheetNumber(random))
  await insertSheets(
    server.db,
    serials.map((serial) => ({ wave_id: own, hmac: sheetHmac(serial, keys.pepper()), batch_id: id })),
  )
  return serials
}

const clerksOf = new WeakMap<TestServer, Promise<readonly [Clerk, Clerk]>>()

/** One respondent on paper: a sheet for the code, ticked, posted, and typed in by two people. */
export async function respondOnPaper(server: TestServer, code: string, answers: Answers): Promise<void> {
  const { context } = server
  const wanted = { code, nonce: newToken(context.random), language: 'en', variant: 'standard' }
  const given = await giveSheet(context, wanted)
  if ('refused' in given) throw new Error(`No sheet: ${given.refused}`)
  const { wave_id: wave } = await server.db
    .selectFrom('paper_sheet')
    .select('wave_id')
    .where('hmac', '=', sheetHmac(given.number, context.keys.pepper()))
    .executeTakeFirstOrThrow()
  const clerks = clerksOf.get(server) ?? Promise.all([paperClerk(server, wave), paperClerk(server, wave)])
  clerksOf.set(server, clerks)
  const items = instrumentItems(context.instruments.find('ages-11-17', 1) ?? noInstrument())
  const entry = typedFrom([{ id: assentField }, { id: helperField }, ...items], answers)
  for (const clerk of await clerks) {
    const { statusCode, body } = await clerk.finish(given.number, entry, true)
    if (statusCode !== 200) throw new Error(`Not taken: ${statusCode} ${body}`)
  }
}

const noInstrument = (): never => {
  throw new Error('The young people’s instrument is not served.')
}

/** The numbers at the foot of the pages, each once, in order. */
export async function serialsIn(pdf: Uint8Array): Promise<readonly string[]> {
  const { pages } = await readPdf(pdf)
  const found = pages.flatMap(
    (text) => /Form number ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text)?.[1] ?? [],
  )
  return [...new Set(found)]
}
