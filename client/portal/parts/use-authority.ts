import type { Api } from '../edge/api.ts'
import type { Outcome } from '../edge/request.ts'
import type { LocalAuthority, WaveSummary } from '../edge/wire.ts'
import { usePortal } from './portal-context.ts'
import { type Loaded, useLoaded } from './use-loaded.ts'

export type AuthorityWithWaves = {
  readonly authority: LocalAuthority
  readonly waves: readonly WaveSummary[]
}

const noSuchAuthority = {
  code: 'no-such-authority',
  status: 404,
  title: 'There is no such authority',
  detail: '',
  faults: [],
}

/** The wire lists authorities and waves whole; a page about one picks it out. */
export async function authorityWithWaves(api: Api, id: string): Promise<Outcome<AuthorityWithWaves>> {
  const [authorities, waves] = await Promise.all([api.localAuthorities(), api.waves()])
  if (!authorities.ok) return authorities
  if (!waves.ok) return waves
  const authority = authorities.value.localAuthorities.find((one) => one.id === id)
  if (authority === undefined) return { ok: false, problem: noSuchAuthority }
  const its = waves.value.waves.filter((wave) => wave.localAuthority.id === id)
  return { ok: true, value: { authority, waves: its } }
}

export function useAuthority(id: string): Loaded<AuthorityWithWaves> {
  const { api } = usePortal()
  return useLoaded(() => authorityWithWaves(api, id), `authority ${id}`)
}
