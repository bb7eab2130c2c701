import type { LocalisedInstrument } from '../../../surveys/model/localised-instrument.ts'
import type { RespondentProblem } from '../../../surveys/model/screen-words.ts'
import type { Trouble } from '../survey-state.ts'
import type { CodeLookUp } from '../wave.ts'

/** An expected outcome as a value: what came back, or what went wrong in words a person can act on. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: Trouble }

const known: readonly string[] = [
  'code-not-recognised',
  'wave-not-open-yet',
  'wave-closed',
  'ticket-not-recognised',
  'answers-not-accepted',
] satisfies RespondentProblem[]

const isKnown = (code: unknown): code is RespondentProblem => typeof code === 'string' && known.includes(code)

/** Twelve characters, however they were typed: every request is as long as every other. */
export const lookUpCode = (code: string): Promise<Outcome<CodeLookUp>> =>
  ask('/api/codes/look-up', JSON.stringify({ code }))

export const fetchInstrument = (
  { id, version }: CodeLookUp['instrument'],
  language: string,
): Promise<Outcome<LocalisedInstrument>> => ask(`/api/instruments/${id}/${version}/${language}`)

/** Milliseconds before a connection that stands still counts as none. */
const patience = 45_000

/** @param cache `no-store` for what must not stay on this device */
export async function ask<Value>(
  path: string,
  body?: string,
  cache: RequestCache = 'default',
): Promise<Outcome<Value>> {
  const request: RequestInit =
    body === undefined
      ? { headers: { accept: 'application/json' } }
      : { method: 'POST', headers: { 'content-type': 'application/json', accept: 'application/json' }, body }
  const given = new AbortController()
  const late = setTimeout(() => given.abort(), patience)
  try {
    const response = await fetch(path, {
      ...request,
      cache,
      signal: given.signal,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    })
    if (response.ok) return { ok: true, value: await response.json() }
    return { ok: false, trouble: troubleOf(await response.json().catch(() => ({}))) }
  } catch {
    // fetch throws only where no answer came at all, or one that broke off: both may be tried again.
    return { ok: false, trouble: { problem: 'offline' } }
  } finally {
    clearTimeout(late)
  }
}

function troubleOf(body: {
  readonly code?: unknown
  readonly opensOn?: string
  readonly closedOn?: string
}): Trouble {
  if (!isKnown(body.code)) return { problem: 'something-went-wrong' }
  return { problem: body.code, day: body.code === 'wave-closed' ? body.closedOn : body.opensOn }
}
