import { describe, expect, it } from 'vitest'
import { checkRegistered, checkRegisteredVersion } from '../../surveys/checks/check-registered.ts'
import { itemOf } from '../../surveys/checks/place-of.ts'
import { findInstrument, instrumentVersions } from '../../surveys/instruments/index.ts'
import { versionName } from '../../surveys/model/version-name.ts'

const today = '2026-11-22'
const found = checkRegistered(today)

describe('what is registered', () => {
  it('has no errors, and no warnings but for drafts that no native speaker has read', () => {
    const findings = found.flatMap(({ name, findings: each }) =>
      each.map(({ level, code }) => `${name}: ${level} ${code}`),
    )
    expect(findings.filter((line) => !line.endsWith('warning translation-not-reviewed'))).toEqual([])
  })

  it('is every version, the words they share and the helplines', () => {
    expect(found.map(({ name }) => name)).toEqual([
      ...instrumentVersions.map(versionName),
      'words that all instruments share',
      'signposting',
    ])
  })

  it('warns of every helpline once half a year has passed', () => {
    const later = checkRegistered('2028-01-01').find(({ name }) => name === 'signposting')
    expect(later?.findings.length).toBeGreaterThan(5)
    expect(new Set(later?.findings.map(({ level, code }) => `${level} ${code}`))).toEqual(
      new Set(['warning helpline-not-checked']),
    )
  })
})

describe('a warning that is kept', () => {
  const instrument = findInstrument('ages-11-17', 1)
  if (instrument === undefined) throw new Error('ages-11-17 version 1 is registered')
  const kept = { version: 'ages-11-17@1', code: 'double-barrelled', at: 'worries', why: 'it is one worry' }

  it('moves aside with its reason', () => {
    const checked = checkRegisteredVersion(instrument, [kept])
    expect(checked.kept.map(({ code, why }) => [code, why])).toEqual([
      ['double-barrelled', 'it is one worry'],
    ])
    expect(checked.findings.map((finding) => itemOf(finding, instrument))).not.toContain('worries')
  })

  it('is reported itself once nothing gives it any more', () => {
    const checked = checkRegisteredVersion(instrument, [{ ...kept, at: 'settled' }])
    expect(checked.kept).toEqual([])
    expect(checked.findings.map(({ code }) => code)).toContain('kept-warning-left-over')
  })
})
