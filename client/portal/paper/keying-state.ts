import { withoutYes } from '../../../surveys/model/paper-assent.ts'
import { assentField } from '../../../surveys/model/paper-fields.ts'
import type { Entry, KeyingField, OpenedSheet } from '../edge/paper-wire.ts'
import { keysOf, pageMissingKey, readKeys } from './read-keys.ts'

/** Where somebody is in a form, and what they have typed; `at` is past the last field when all is typed. */
export type KeyingState = {
  readonly at: number
  /** As typed, by field; kept when it is wrong, to be put right. */
  readonly typed: Readonly<Record<string, string>>
  readonly entry: Entry
  readonly fault: string | undefined
}

export type KeyingEvent =
  | { readonly type: 'typed'; readonly text: string }
  | { readonly type: 'entered' }
  | { readonly type: 'went'; readonly to: number }

/** Goes on where the draft ends. */
export function openKeying({ fields, draft }: OpenedSheet): KeyingState {
  const open = fields.findIndex(({ id }) => draft[id] === undefined)
  return {
    at: open === -1 || withoutYes(draft) ? fields.length : open,
    typed: Object.fromEntries(fields.map((field) => [field.id, keysOf(field, draft[field.id])])),
    entry: draft,
    fault: undefined,
  }
}

export function keying(
  sheet: Pick<OpenedSheet, 'fields' | 'turn'>,
  state: KeyingState,
  event: KeyingEvent,
): KeyingState {
  const { fields } = sheet
  const field = fields[state.at]
  switch (event.type) {
    case 'went':
      return { ...state, at: Math.max(0, Math.min(event.to, fields.length)), fault: undefined }
    case 'typed':
      return field === undefined
        ? state
        : { ...state, typed: { ...state.typed, [field.id]: event.text }, fault: undefined }
    case 'entered':
      return field === undefined ? state : entered(sheet, state, field)
  }
}

function entered(
  { fields, turn }: Pick<OpenedSheet, 'fields' | 'turn'>,
  state: KeyingState,
  field: KeyingField,
): KeyingState {
  const typed = state.typed[field.id] ?? ''
  if (typed.trim().toLowerCase() === pageMissingKey) return withoutPage(fields, state, field)
  const read = readKeys(field, turn, typed)
  if (!read.ok) return { ...state, fault: read.message }
  const entry = { ...state.entry, [field.id]: read.keyed }
  const next = {
    ...state,
    entry,
    fault: undefined,
    typed: { ...state.typed, [field.id]: keysOf(field, read.keyed) },
  }
  // Without a yes nothing else is typed: the form goes back in its envelope.
  const over = field.id === assentField && withoutYes(entry)
  return { ...next, at: over ? fields.length : state.at + 1 }
}

/** A page that is not there has nothing to read; what was typed of it before stays. */
function withoutPage(fields: readonly KeyingField[], state: KeyingState, field: KeyingField): KeyingState {
  const onPage = fields.filter(({ id, page }) => page === field.page && state.entry[id] === undefined)
  const entry: Entry = {
    ...state.entry,
    ...Object.fromEntries(onPage.map(({ id }) => [id, { mark: 'not-readable' } as const])),
  }
  const last = fields.findLastIndex(({ page }) => page === field.page)
  return {
    at: withoutYes(entry) ? fields.length : last + 1,
    entry,
    fault: undefined,
    typed: Object.fromEntries(fields.map((each) => [each.id, keysOf(each, entry[each.id])])),
  }
}
