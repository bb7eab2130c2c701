import { describe, expect, test } from 'vitest'
import { faultsAtFields, wholeNumber } from '../../client/portal/forms/field-fault.ts'
import { offeredInstruments } from '../../client/portal/forms/offered-instruments.ts'
import { readBenchmarkSet } from '../../client/portal/forms/read-benchmark-set.ts'
import { readCodeOrder } from '../../client/portal/forms/read-code-order.ts'
import { readNewAuthority } from '../../client/portal/forms/read-new-authority.ts'
import { readNewWave } from '../../client/portal/forms/read-new-wave.ts'
import type { Typed } from '../../client/portal/parts/form-page.tsx'

const typed = (fields: Readonly<Record<string, string>>): Typed => ({
  one: (field) => fields[field] ?? '',
  all: (field) => (fields[field] ?? '').split(' ').filter(Boolean),
})
const offered = [{ id: 'ages-11-17', version: 1, title: 'Ages 11 to 17' }]

test.each([
  ['12', 12],
  [' 1,200 ', 1200],
  ['1 200', 1200],
  ['', Number.NaN],
  ['-3', Number.NaN],
  ['2.5', Number.NaN],
  ['1e3', Number.NaN],
  ['twelve', Number.NaN],
])('%j as a whole number', (text, number) => {
  expect(wholeNumber(text)).toBe(number)
})

describe('an order of codes', () => {
  test.each(['0', '2001', '', 'ten'])('refuses %j', (count) => {
    expect(readCodeOrder(typed({ count }), 'ages-11-17')).toEqual({
      ok: false,
      faults: [{ field: 'count', message: 'Enter how many codes to make, from 1 to 2,000' }],
    })
  })

  test('needs a survey where there are several', () => {
    expect(readCodeOrder(typed({ count: '2000' }), undefined)).toEqual({
      ok: false,
      faults: [{ field: 'instrument', message: 'Choose the survey that the codes are for' }],
    })
  })
})

test('a plan offers the newest version of each instrument, by its ages', () => {
  const served = { languages: ['en'], draftLanguages: [], title: 'For whoever answers' }
  expect(
    offeredInstruments([
      { ...served, id: 'ages-11-17', version: 2, band: '11-17' },
      { ...served, id: 'ages-8-10', version: 1, band: '8-10' },
      { ...served, id: 'ages-11-17', version: 1, band: '11-17' },
    ]),
  ).toEqual([
    { id: 'ages-11-17', version: 2, title: 'Ages 11 to 17' },
    { id: 'ages-8-10', version: 1, title: 'Ages 8 to 10' },
  ])
})

describe('a planned wave', () => {
  const good = {
    name: 'Spring 2027',
    opensOn: '2027-03-01',
    closesOn: '2027-04-30',
    'eligible-ages-11-17': '140',
  }

  test('is read whole', () => {
    expect(readNewWave(typed(good), offered)).toEqual({
      ok: true,
      value: {
        name: 'Spring 2027',
        opensOn: '2027-03-01',
        closesOn: '2027-04-30',
        instruments: [{ id: 'ages-11-17', version: 1, eligible: 140 }],
      },
    })
  })

  test('says all that is missing at once', () => {
    const reading = readNewWave(typed({}), offered)
    expect(reading.ok ? [] : reading.faults.map(({ field }) => field)).toEqual([
      'name',
      'opensOn',
      'closesOn',
      'eligible-ages-11-17',
    ])
  })

  test('does not end before it begins', () => {
    expect(readNewWave(typed({ ...good, closesOn: '2027-02-28' }), offered)).toEqual({
      ok: false,
      faults: [{ field: 'closesOn', message: 'The last day must not be before the first day' }],
    })
  })
})

test('an authority and a benchmark set say all that is missing at once', () => {
  const authority = readNewAuthority(typed({ id: 'North Shire' }))
  expect(authority.ok ? [] : authority.faults.map(({ field }) => field)).toEqual(['name', 'id', 'nation'])
  const set = readBenchmarkSet(typed({}))
  expect(set.ok ? [] : set.faults.map(({ field }) => field)).toEqual(['name', 'waves'])
})

test('faults of the server land at their fields, each sentence once', () => {
  const message = 'Only a sealed wave has answers to compare with.'
  const problem = {
    code: 'benchmark-set-not-accepted',
    status: 422,
    title: '',
    detail: '',
    faults: [
      { path: ['waves', 0], code: 'wave-not-sealed', message },
      { path: ['waves', 3], code: 'wave-not-sealed', message },
    ],
  }
  expect(faultsAtFields(problem, (path) => path.split('.')[0])).toEqual([{ field: 'waves', message }])
})
