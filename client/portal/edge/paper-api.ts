import type { Nation } from '../../../surveys/model/nation.ts'
import { at, type Send } from './api.ts'
import type {
  Entry,
  FinishedSheet,
  OpenedSheet,
  PaperOfWave,
  PrintedForms,
  PrintOrder,
  WorkOfWave,
} from './paper-wire.ts'
import { type Outcome, requestFile } from './request.ts'

/** Forms on paper: printed and counted by a council, typed in by clerks. */
export const paperApi = (send: Send) => ({
  paperOfWave: (wave: string) => send<PaperOfWave>('GET', at`/api/waves/${wave}/paper`),
  printForms: async (wave: string, order: PrintOrder): Promise<Outcome<PrintedForms>> => {
    const outcome = await requestFile(at`/api/waves/${wave}/paper/batches`, order)
    if (!outcome.ok) return outcome
    const { file, headers } = outcome.value
    return { ok: true, value: { file, batch: headers.get('heard-batch') ?? '' } }
  },
  countHandedOut: (wave: string, batch: string, count: number) =>
    send<undefined>('POST', at`/api/waves/${wave}/paper/batches/${batch}/handed-out`, { count }),
  keyingWork: () => send<{ readonly waves: readonly WorkOfWave[] }>('GET', '/api/paper/work'),
  logSheetBack: (wave: string, sheet: string) =>
    send<{ readonly status: 'back' | 'known'; readonly serial: string }>(
      'POST',
      at`/api/waves/${wave}/paper/returned`,
      { sheet },
    ),
  openSheet: (wave: string, sheet: string) =>
    send<OpenedSheet>('POST', at`/api/waves/${wave}/paper/open`, { sheet }),
  keepDraft: (wave: string, sheet: string, entry: Entry) =>
    send<unknown>('POST', at`/api/waves/${wave}/paper/draft`, { sheet, entry }),
  finishSheet: (wave: string, sheet: string, entry: Entry, looked: boolean) =>
    send<FinishedSheet>('POST', at`/api/waves/${wave}/paper/finish`, { sheet, entry, looked }),
  countDestroyed: (wave: string, batch: string, count: number) =>
    send<undefined>('POST', at`/api/waves/${wave}/paper/batches/${batch}/destroyed`, { count }),
})

/** The drawing of all pages of a form. */
export const pagesOf = ({ instrument, version, language, variant }: OpenedSheet['form']): string =>
  at`/api/paper/forms/${instrument}/${String(version)}/${language}/${variant}/pages.svg`

/** Cards for a child who answers by pointing. */
export const pictureCards = (instrument: string, version: number, language: string): string =>
  at`/api/paper/cards/${instrument}/${String(version)}/${language}/cards.pdf`

/** A form without a number, to look at, with the services of this nation. */
export const formToLookAt = (
  instrument: string,
  version: number,
  language: string,
  variant: string,
  nation: Nation,
): string =>
  at`/api/paper/forms/${instrument}/${String(version)}/${language}/${variant}/form.pdf?nation=${nation}`
