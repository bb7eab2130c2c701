import { describe, expect, test } from 'vitest'
import type { Me } from '../../client/portal/edge/wire.ts'
import {
  holdsUnkeptCodes,
  initialState,
  type PortalEvent,
  type PortalState,
  portalState,
} from '../../client/portal/state/portal-state.ts'

const officer = { role: 'officer', label: null, enrolled: true, surveyAddress: null } as const
const fernvale: Me = { ...officer, localAuthority: { id: 'fernvale', name: 'Fernvale' } }
const kestrel: Me = { ...officer, localAuthority: { id: 'kestrel-bay', name: 'Kestrel Bay' } }
const issued: PortalEvent = {
  type: 'codes-issued',
  batch: {
    wave: 'autumn',
    instrument: 'ages-11-17',
    codes: ['AAAA-BBBB-CCCC'],
    fingerprint: 'ab'.repeat(32),
  },
}
const linkProblem = {
  code: 'sign-in-not-recognised',
  status: 401,
  title: 'No',
  detail: 'Ask for another.',
  faults: [],
}
const stateAfter = (...events: readonly PortalEvent[]): PortalState =>
  events.reduce(portalState, initialState)

describe('codes that only this page holds', () => {
  test('are unkept until they are printed or downloaded', () => {
    expect(holdsUnkeptCodes(stateAfter({ type: 'signed-in', me: fernvale }, issued))).toBe(true)
    expect(
      holdsUnkeptCodes(stateAfter({ type: 'signed-in', me: fernvale }, issued, { type: 'codes-kept' })),
    ).toBe(false)
  })

  test('outlive a lost session, for the same officer', () => {
    const state = stateAfter({ type: 'signed-in', me: fernvale }, issued, { type: 'session-lost' })
    expect(state.session).toEqual({ kind: 'lost', me: fernvale })
    expect(portalState(state, { type: 'signed-in', me: fernvale }).batch?.codes).toEqual(['AAAA-BBBB-CCCC'])
  })

  test('are gone when somebody else signs in', () => {
    const state = stateAfter({ type: 'signed-in', me: fernvale }, issued, { type: 'session-lost' })
    expect(portalState(state, { type: 'signed-in', me: kestrel }).batch).toBeUndefined()
  })

  test('are gone after a sign-out and after being put away', () => {
    expect(
      stateAfter({ type: 'signed-in', me: fernvale }, issued, { type: 'signed-out', councilSignOut: null })
        .batch,
    ).toBeUndefined()
    expect(
      stateAfter({ type: 'signed-in', me: fernvale }, issued, { type: 'codes-put-away' }).batch,
    ).toBeUndefined()
  })
})

describe('a session that is lost', () => {
  test('stays resumable when a look finds nobody, and says why a link failed', () => {
    const lost = stateAfter({ type: 'signed-in', me: fernvale }, { type: 'session-lost' })
    expect(portalState(lost, { type: 'not-signed-in', why: 'new-here' }).session).toEqual({
      kind: 'lost',
      me: fernvale,
    })
    expect(portalState(lost, { type: 'not-signed-in', why: linkProblem }).session).toEqual({
      kind: 'lost',
      me: fernvale,
      problem: linkProblem,
    })
  })

  test('a 401 before anyone signed in loses nothing', () => {
    expect(stateAfter({ type: 'session-lost' })).toEqual(initialState)
  })
})
