import type { Fault } from '../../../surveys/model/fault.ts'

/** A problem of the wire (RFC 9457), or one of the two that happen on this side of it. */
export type Problem = {
  readonly code: string
  /** 0 where no answer came at all. */
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly faults: readonly Fault[]
}

/** Expected outcomes are values: a screen cannot forget the second. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem }

export type Method = 'GET' | 'POST' | 'DELETE'

export const noConnection: Problem = {
  code: 'no-connection',
  status: 0,
  title: 'Heard did not answer',
  detail: 'Check that you are connected to the network, then try again.',
  faults: [],
}

const unexpectedAnswer = (status: number): Problem => ({
  code: 'unexpected-answer',
  status,
  title: 'Something answered that was not Heard',
  detail:
    'A network sign-in page or a filter may stand in between. Load this page again; if it stays, tell the person who runs Heard for you.',
  faults: [],
})

function problemOf(status: number, body: unknown): Problem {
  if (typeof body !== 'object' || body === null || !('code' in body)) return unexpectedAnswer(status)
  const { code, title, detail, faults } = body as Partial<Problem>
  return { code: String(code), status, title: title ?? '', detail: detail ?? '', faults: faults ?? [] }
}

export type MadeFile = { readonly file: Blob; readonly headers: Headers }

/** Asks for something to be made and gives back the file; what is refused is a problem as everywhere. */
export async function requestFile(path: string, body: unknown): Promise<Outcome<MadeFile>> {
  let response: Response
  try {
    response = await fetch(path, {
      method: 'POST',
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
    if (response.ok) {
      return { ok: true, value: { file: await response.blob(), headers: response.headers } }
    }
  } catch {
    return { ok: false, problem: noConnection }
  }
  const answer: unknown = await response.json().catch(() => undefined)
  return { ok: false, problem: problemOf(response.status, answer) }
}

/** One request and its answer. `Value` is what the wire promises for this address; typed by hand in `api.ts`. */
export async function request<Value>(method: Method, path: string, body?: unknown): Promise<Outcome<Value>> {
  let response: Response
  try {
    response = await fetch(path, {
      method,
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
      headers: body === undefined ? {} : { 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
  } catch {
    return { ok: false, problem: noConnection }
  }
  if (response.status === 204) return { ok: true, value: undefined as Value }
  const answer: unknown = await response.json().catch(() => undefined)
  if (!response.ok) return { ok: false, problem: problemOf(response.status, answer) }
  return typeof answer === 'object' && answer !== null
    ? { ok: true, value: answer as Value }
    : { ok: false, problem: unexpectedAnswer(response.status) }
}
