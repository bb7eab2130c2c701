import { describe, expect, test } from 'vitest'
import type { WaveState, WaveSummary } from '../../client/portal/edge/wire.ts'
import { dayInWords, daysInWords } from '../../client/portal/words/days.ts'
import { nextStep } from '../../client/portal/words/next-step.ts'

const wave = (state: WaveState, codesIssued: number): WaveSummary => ({
  id: 'fernvale-autumn',
  name: 'Autumn',
  state,
  opensOn: '2026-10-01',
  closesOn: '2026-12-11',
  synthetic: true,
  localAuthority: { id: 'fernvale', name: 'Fernvale' },
  instruments: [
    {
      id: 'ages-11-17',
      version: 1,
      title: 'Your life',
      band: '11-17',
      eligible: 148,
      codesIssued,
      answersWaiting: 'fewer than 10',
      languages: ['en'],
      draftLanguages: [],
    },
  ],
})

describe('what to do next', () => {
  test.each([
    ['planned', 0, '2026-09-01', 'codes'],
    ['planned', 150, '2026-09-01', 'open'],
    ['planned', 150, '2026-10-01', 'open'],
    ['planned', 150, '2026-12-12', undefined],
    ['open', 0, '2026-10-02', 'codes'],
    ['open', 150, '2026-09-30', undefined],
    ['open', 150, '2026-12-11', undefined],
    ['open', 150, '2026-12-12', 'stop'],
    ['keying-only', 150, '2026-12-12', 'seal'],
    ['sealed', 150, '2026-12-12', undefined],
    ['deleted', 0, '2026-12-12', undefined],
  ] as const)('%s with %i codes on %s leads to %s', (state, codes, today, screen) => {
    expect(nextStep(wave(state, codes), today).action?.screen).toBe(screen)
  })

  test('a wave that should be open says so', () => {
    expect(nextStep(wave('planned', 150), '2026-10-01').sentence).toBe(
      'Open the wave: its first day has come, and its codes do not work yet.',
    )
  })
})

test('days do not move with the time zone of the machine', () => {
  expect(dayInWords('2026-03-01')).toBe('1\u00a0March 2026')
  expect(daysInWords('2026-03-01', '2026-04-30')).toBe('1\u00a0March 2026 to 30\u00a0April 2026')
})
