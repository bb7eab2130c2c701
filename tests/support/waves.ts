import { setSafeguardingLead } from '../../server/repositories/concerns.ts'
import { setWavePromises } from '../../server/repositories/wave-promises.ts'
import type { TestServer } from './build-server.ts'

export type TestWave = { readonly id: string; readonly officer: string }

/** A local authority with an officer signed in. */
export async function addLocalAuthority(server: TestServer, id: string): Promise<string> {
  const authority = { id, name: `${id} council`, nation: 'england' as const }
  await server.db.insertInto('local_authority').values(authority).execute()
  return server.cookieOf('officer', id)
}

export async function post(server: TestServer, cookie: string, url: string, payload: object = {}) {
  const response = await server.app.inject({ method: 'POST', url, payload, headers: { cookie } })
  if (response.statusCode >= 300) throw new Error(`${url}: ${response.statusCode} ${response.body}`)
  return response.json()
}

/** Everything that a council has to settle before it asks children, and what it had better. */
export const promisesToChildren = {
  space: 'A quiet room at school.',
  voice: 'On a screen or on paper, with somebody they choose.',
  audience: 'The corporate parenting board.',
  influence: 'Three changes a year.',
  consent: 'A letter two weeks before to whoever holds parental responsibility.',
  results: 'A page for each age.',
  resultsBy: '2027-06-01',
}

/**
 * A wave planned through the API, from Monday 2 to Tuesday 31 March 2026, with the young people's instrument, and with
 * what is promised to them written down: it can be opened.
 */
export async function planWave(
  server: TestServer,
  localAuthority: string,
  changes: object = {},
): Promise<string> {
  const programme = await server.cookieOf('programme')
  const wave = {
    name: 'Spring 2026',
    opensOn: '2026-03-02',
    closesOn: '2026-03-31',
    instruments: [{ id: 'ages-11-17', version: 1, eligible: 120 }],
    ...changes,
  }
  const { id } = await post(server, programme, `/api/local-authorities/${localAuthority}/waves`, wave)
  await setSafeguardingLead(server.db, localAuthority, { name: 'Jo Grey', reachedBy: '01632 960 001' })
  await setWavePromises(server.db, id, promisesToChildren)
  return id
}

/** A local authority with an open wave. */
export async function openWave(server: TestServer, localAuthority = 'elmshire'): Promise<TestWave> {
  const officer = await addLocalAuthority(server, localAuthority)
  const id = await planWave(server, localAuthority)
  await post(server, officer, `/api/waves/${id}/state`, { state: 'open' })
  return { id, officer }
}

export async function issueCodes(server: TestServer, wave: TestWave, count: number): Promise<string[]> {
  const body = { instrument: 'ages-11-17', count }
  return (await post(server, wave.officer, `/api/waves/${wave.id}/codes`, body)).codes
}

export async function sealWave(server: TestServer, wave: TestWave): Promise<void> {
  await post(server, wave.officer, `/api/waves/${wave.id}/state`, { state: 'keying-only' })
  await post(server, wave.officer, `/api/waves/${wave.id}/seal`)
}
