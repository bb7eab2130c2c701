import { expect, test } from 'vitest'
import { datasetFromResponses } from '../../analysis/dataset/dataset-from-responses.ts'
import { acrossAges } from '../../analysis/report/across-ages.ts'
import { benchmarkReport } from '../../analysis/report/benchmark-report.ts'
import type { ReportModel } from '../../analysis/report/report-model.ts'
import { syntheticResponses } from '../../analysis/synthetic/synthetic-responses.ts'
import { renderReport } from '../../client/renderers/report/render-report.tsx'
import { breakdownsOf } from '../../surveys/breakdowns/index.ts'
import { comparators } from '../../surveys/comparators/index.ts'
import { indicators, indicatorsOf } from '../../surveys/indicators/index.ts'
import { findLocalised, instrumentVersions } from '../../surveys/instruments/index.ts'
import { tablesOf } from '../support/figures-of-report.ts'

/** One authority's report of each age, the youngest with seven answers. */
const reports = instrumentVersions.map((instrument): ReportModel => {
  const localised = findLocalised(instrument.id, instrument.version, 'en')
  if (localised === undefined) throw new Error('The instrument is not there.')
  const count = instrument.band === '4-7' ? 7 : 60
  const rows = syntheticResponses(5, instrument, { count, profile: 'typical' }).map(({ answers }) => ({
    answers,
    localAuthority: 'elmshire',
  }))
  return benchmarkReport({
    localAuthority: { id: 'elmshire', name: 'Elmshire', nation: 'england', gssCode: null },
    wave: { id: 'elmshire-2026', name: 'Spring 2026', opensOn: '2026-03-02', closesOn: '2026-04-24' },
    ...{ instrument: localised, synthetic: true, own: datasetFromResponses(instrument, rows) },
    ...{ others: null, benchmarkSet: null, eligible: 200, comparators, threshold: 10 },
    indicators: indicatorsOf(instrument.id, instrument.version),
    breakdown: breakdownsOf(instrument.id, instrument.version)[0] ?? null,
  })
})

test('one report over the ages has each shared indicator with a row an age, as its own report printed it', () => {
  const model = acrossAges(reports, indicators)
  const tables = model ? tablesOf(model) : []
  expect(tables.length).toBeGreaterThan(10)
  for (const table of tables) {
    expect(table.rows.length).toBeGreaterThan(1)
    for (const row of table.rows) {
      const own = reports
        .filter(({ instrument }) => `ages-${instrument.band}` === row.key)
        .flatMap(tablesOf)
        .find(({ id }) => id === `${table.indicator}--benchmark`)?.rows[0]
      expect([row.status, row.base, row.percentage, row.lower, row.upper]).toEqual([
        ...[own?.status, own?.base, own?.percentage, own?.lower, own?.upper],
      ])
    }
  }
  const youngest = tables.flatMap(({ rows }) => rows.filter(({ key }) => key === 'ages-4-7'))
  expect(new Set(youngest.map(({ status }) => status))).toEqual(new Set(['hidden']))
})

test('it says where a difference between ages may come from, and compares none', () => {
  const model = acrossAges(reports, indicators)
  const text = model ? renderReport(model) : ''
  expect(text).toContain('a difference between ages may be the wording’s')
  expect(model?.instrument.band).toBe('4-25')
  const compared = (model ? tablesOf(model) : []).flatMap(({ rows }) =>
    rows.filter(({ comparison }) => comparison !== null),
  )
  expect(compared).toEqual([])
})

test('an age that the wave did not ask, or that cannot be reported, is missing and the others stand', () => {
  const model = acrossAges(
    reports.filter(({ instrument }) => instrument.band !== '8-10'),
    indicators,
  )
  expect(model?.sections[0]?.heading).toBe('Three ages, side by side')
  expect(JSON.stringify(model)).not.toContain('ages-8-10')
})

test('one age by itself has no report over the ages', () => {
  expect(acrossAges(reports.slice(0, 1), indicators)).toBeNull()
})
