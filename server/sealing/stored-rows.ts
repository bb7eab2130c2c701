import { findInstrument } from '../../surveys/instruments/index.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import type { RandomSource } from '../random-source.ts'
import type { CommentRow, ResponseRow } from '../repositories/responses.ts'
import { keepCommonValues } from './keep-common-values.ts'
import type { ResponseContent } from './sealed-response.ts'
import { shuffle } from './shuffle.ts'

export type OpenedResponse = ResponseContent & {
  readonly wave: string
  readonly instrument: string
  readonly version: number
}

/**
 * What is stored for good of one wave's responses. Order, ids and rare metadata are lost on the way. Comments
 * part from the answers they came with: an own id, an own shuffle, and no sign in the response of whether its
 * author wrote one.
 */
export function storedRows(
  opened: readonly OpenedResponse[],
  random: RandomSource,
): { readonly responses: readonly ResponseRow[]; readonly comments: readonly CommentRow[] } {
  const instruments = [...new Set(opened.map(({ instrument }) => instrument))].sort()
  const kept = instruments.flatMap((instrument) =>
    withoutRareValues(opened.filter((each) => each.instrument === instrument)),
  )
  return {
    responses: shuffle(kept, random).map((each) => toResponse(each, random)),
    comments: shuffle(
      opened.flatMap((each) => toComments(each, random)),
      random,
    ),
  }
}

function withoutRareValues(opened: readonly OpenedResponse[]): readonly OpenedResponse[] {
  const languages = keepCommonValues(opened.map(({ language }) => language))
  const modes = keepCommonValues(opened.map(({ mode }) => mode))
  const helperRoles = keepCommonValues(opened.map(({ helperRole }) => helperRole))
  return opened.map((each, row) => ({
    ...each,
    language: languages[row] ?? 'not-kept',
    mode: modes[row] ?? 'not-kept',
    helperRole: helperRoles[row] ?? 'not-kept',
  }))
}

/** Items answered in words. Versions were checked on the way in, so an unknown one cannot be here. */
function freeTextItems(instrument: string, version: number): ReadonlySet<string> {
  const definition = findInstrument(instrument, version)
  const items = definition ? instrumentItems(definition) : []
  return new Set(items.filter((item) => item.kind === 'free-text').map((item) => item.id))
}

function toResponse(opened: OpenedResponse, random: RandomSource): ResponseRow {
  const apart = freeTextItems(opened.instrument, opened.version)
  return {
    wave_id: opened.wave,
    id: random.id(),
    instrument: opened.instrument,
    version: opened.version,
    language: opened.language,
    mode: opened.mode,
    helper_role: opened.helperRole,
    answers: Object.fromEntries(Object.entries(opened.answers).filter(([item]) => !apart.has(item))),
  }
}

function toComments(opened: OpenedResponse, random: RandomSource): readonly CommentRow[] {
  return Object.entries(opened.answers).flatMap(([item, answer]) =>
    'text' in answer
      ? [{ wave_id: opened.wave, id: random.id(), instrument: opened.instrument, item, text: answer.text }]
      : [],
  )
}
