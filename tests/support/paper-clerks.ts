import { newSheetNumber, sheetHmac } from '../../server/paper/sheet-number.ts'
import { insertPrintRun } from '../../server/repositories/paper-batches.ts'
import { insertSheets } from '../../server/repositories/paper-sheets.ts'
import type { PaperEntry } from '../../surveys/model/paper-entry.ts'
import type { TestServer } from './build-server.ts'
import { readPdf } from './read-pdf.ts'
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
): Promise<{ readonly serials: readonly string[]; readonly pdf: Buffer }> {
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
  return { serials: await serialsIn(answer.rawPayload), pdf: answer.rawPayload }
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

/** The numbers at the foot of the pages, each once, in order. */
export async function serialsIn(pdf: Uint8Array): Promise<readonly string[]> {
  const { pages } = await readPdf(pdf)
  const found = pages.flatMap(
    (text) => /Form number ([0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4})/.exec(text)?.[1] ?? [],
  )
  return [...new Set(found)]
}
