import type { RandomSource } from '../random-source.ts'
import type { SealedRow } from '../repositories/inbox.ts'
import type { CommentRow, ResponseRow } from '../repositories/responses.ts'
import { openResponse } from './sealed-response.ts'
import { type OpenedResponse, storedRows } from './stored-rows.ts'

export type OpenedInbox = {
  readonly responses: readonly ResponseRow[]
  readonly comments: readonly CommentRow[]
  readonly notOpened: number
}

/** Opens the sealed rows of one wave and makes of them what is stored for good. */
export function openInbox(rows: readonly SealedRow[], key: Buffer, random: RandomSource): OpenedInbox {
  const opened = rows.flatMap((row): OpenedResponse[] => {
    const { wave_id: wave, id, instrument, version } = row
    const content = openResponse(row.sealed, { wave, id, instrument, version }, key)
    return content ? [{ ...content, wave, instrument, version }] : []
  })
  return { ...storedRows(opened, random), notOpened: rows.length - opened.length }
}
