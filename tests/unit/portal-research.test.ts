import { describe, expect, test } from 'vitest'
import { datasetFromResponses } from '../../analysis/dataset/dataset-from-responses.ts'
import { surveyDataFromDataset } from '../../analysis/dataset/survey-data-from-dataset.ts'
import { analysisToCsv } from '../../analysis/plan/outputs/results-to-csv.ts'
import { readPlan } from '../../analysis/plan/plan-schema.ts'
import { runPlan } from '../../analysis/plan/run-plan.ts'
import { syntheticResponses } from '../../analysis/synthetic/synthetic-responses.ts'
import type { SealedWave } from '../../client/portal/edge/wire.ts'
import { readPlanChoices } from '../../client/portal/forms/read-plan-choices.ts'
import { choicesOf, latestWaves, surveysOf } from '../../client/portal/research/choices.ts'
import { codeInWords, figureInWords, pInWords } from '../../client/portal/research/code-words.ts'
import { planOf, type Question } from '../../client/portal/research/plan-of.ts'
import { planFromText, withPlaces } from '../../client/portal/research/plan-text.ts'
import { indicatorsOf } from '../../surveys/indicators/index.ts'
import { findInstrument, findLocalised, instrumentVersions } from '../../surveys/instruments/index.ts'

const localised = (id: string) => {
  const found = findLocalised(id, 1, 'en')
  if (found === undefined) throw new Error('There is no such survey.')
  return found
}

/** Three hundred made-up people of three authorities, as the server reads them. */
function dataOf(id: string) {
  const instrument = findInstrument(id, 1)
  if (instrument === undefined) throw new Error('There is no such instrument.')
  const people = syntheticResponses(3, instrument, { count: 300, profile: 'typical' })
  const rows = people.map(({ answers }, place) => ({ answers, localAuthority: `authority-${place % 3}` }))
  const waves = { names: ['a', 'b'], values: Uint32Array.from(rows, (_, place) => place % 2) }
  return surveyDataFromDataset(
    datasetFromResponses(instrument, rows),
    localised(id),
    indicatorsOf(id, 1),
    waves,
    true,
  )
}

const run = (id: string, question: Question) => {
  const plan = planOf({ title: 'x', instrument: id, version: 1, waves: ['a', 'b'], question })
  return runPlan({ plan: readPlan(plan), data: dataOf(id), dataHash: '', version: 'test' })
}

describe.each(instrumentVersions.map(({ id }) => id))('what can be chosen of %s', (id) => {
  const { indicators, groups } = choicesOf(localised(id))

  test('are all its indicators and every group, and each gives a plan that runs', () => {
    // Those where several answers may be ticked are named option by option, in the plan as text.
    const ticked = id === 'care-leavers-16-25' ? ['has-emotional-support'] : []
    expect([...indicators.map((each) => each.id), ...ticked].toSorted()).toEqual(
      indicatorsOf(id, 1)
        .map((each) => each.id)
        .toSorted(),
    )
    expect(groups.length).toBeGreaterThan(2)
    for (const by of [null, 'local-authority', 'wave', ...groups] as const) {
      const { analyses } = run(id, { kind: 'shares', indicators, by })
      expect(analyses.map(({ status }) => status)).toEqual(indicators.map(() => 'done'))
    }
  })

  test('groups can be compared, and an outcome explained', () => {
    const [group] = groups
    const compared = run(id, { kind: 'differences', indicators, by: group ?? 'wave' })
    expect(compared.analyses.filter(({ status }) => status !== 'done')).toEqual([])
    const [outcome, ...drivers] = indicators
    if (outcome === undefined) throw new Error('There are indicators.')
    const others = drivers.filter(({ item }) => item !== outcome.item).slice(0, 3)
    const explained = run(id, {
      ...{ kind: 'goes-with', outcome, drivers: others, adjustments: groups.slice(0, 1), clustered: false },
    })
    expect(explained.analyses[0]).toMatchObject({ kind: 'logistic', status: 'done' })
  })
})

test('a share is that of the indicator: the same answers count as yes', () => {
  const { indicators } = choicesOf(localised('ages-11-17'))
  const settled = indicators.find(({ id }) => id === 'settled')
  if (settled === undefined) throw new Error('There is such an indicator.')
  const [result] = run('ages-11-17', { kind: 'shares', indicators: [settled], by: null }).analyses
  const people = syntheticResponses(3, findInstrument('ages-11-17', 1) as never, {
    ...{ count: 300, profile: 'typical' },
  })
  const given = people.map(({ answers }) => (answers[settled.item] as { code?: string } | undefined)?.code)
  const valid = given.filter((code) => code !== undefined)
  const yes = valid.filter((code) => settled.positive.includes(code ?? ''))
  expect(result).toMatchObject({ status: 'done' })
  const [row] = result?.status === 'done' ? (result.tables['proportions'] ?? []) : []
  expect([row?.['count'], row?.['base']]).toEqual([yes.length, valid.length])
  expect(result && analysisToCsv(result)).toContain(
    `settled,proportions,done,proportions,1,base,${valid.length}`,
  )
})

const wave = (id: string, authority: string, opensOn: string, synthetic = false): SealedWave => ({
  ...{ id, name: id, opensOn, synthetic, localAuthority: { id: authority, name: authority } },
  instruments: [{ id: 'ages-11-17', version: 1, band: '11-17' }],
})

describe('waves to choose from', () => {
  test('made-up ones and real ones are never offered together', () => {
    const surveys = surveysOf([wave('a', 'x', '2026-01-01'), wave('b', 'y', '2026-01-01', true)])
    expect(surveys.map(({ waves }) => waves.map(({ id }) => id))).toEqual([['a'], ['b']])
  })

  test('the latest of each authority', () => {
    const waves = [wave('a', 'x', '2025-01-01'), wave('b', 'x', '2026-01-01'), wave('c', 'y', '2024-01-01')]
    expect(latestWaves(waves).map(({ id }) => id)).toEqual(['b', 'c'])
  })
})

describe('a form of choices', () => {
  const survey = surveysOf([wave('a', 'x', '2026-01-01')])[0]
  const choices = choicesOf(localised('ages-11-17'))
  const read = (
    fields: Readonly<Record<string, readonly string[]>>,
    kind: 'shares' | 'differences' | 'goes-with',
  ) => {
    if (survey === undefined) throw new Error('There is a survey.')
    const typed = {
      one: (name: string) => fields[name]?.[0] ?? '',
      all: (name: string) => fields[name] ?? [],
    }
    const outcome = readPlanChoices(typed, survey, choices, kind)
    return outcome.ok ? outcome.value : outcome.faults.map(({ field }) => field)
  }

  test('says all that is missing at once', () => {
    expect(read({ which: ['some'] }, 'shares')).toEqual(['title', 'waves', 'indicators'])
    expect(read({}, 'differences')).toEqual(['title', 'indicators', 'by'])
    expect(read({}, 'goes-with')).toEqual(['title', 'outcome', 'indicators'])
  })

  test('an outcome does not explain itself', () => {
    const fields = { title: ['x'], outcome: ['settled'], indicators: ['settled'] }
    expect(read(fields, 'goes-with')).toEqual(['indicators'])
  })

  test('gives what was chosen', () => {
    const fields = { title: ['x'], indicators: ['settled'], by: ['placement'] }
    expect(read(fields, 'differences')).toMatchObject({
      waves: ['a'],
      question: { kind: 'differences', indicators: [{ id: 'settled' }], by: { id: 'placement' } },
    })
  })
})

test('a plan typed as text is read, or what is wrong with it is said', () => {
  expect(planFromText('{"format":"x"}')).toEqual({ format: 'x' })
  expect(planFromText('{"format":')).toMatch(/^This is not JSON yet: /)
  expect(planFromText('[]')).toMatch(/^Enter a plan/)
})

test('faults of the plan name their place, counted as people count', () => {
  const problem = { ...{ code: 'x', status: 422, title: '', detail: '' }, faults: [] }
  const fault = { path: ['body', 'analyses', 0, 'kind'], code: 'x', message: 'What?' }
  expect(withPlaces({ ...problem, faults: [fault] }).faults[0]?.message).toBe('analyses › 1 › kind: What?')
})

test('codes and figures in words', () => {
  expect(['foster-family', 'by-placement', 'is-settled', '11-12'].map(codeInWords)).toEqual([
    ...['Foster family', 'Placement', 'Settled', '11 to 12'],
  ])
  expect([1234, 0.12345, 12.345, -0.0001, null, true, 'x'].map(figureInWords)).toEqual([
    ...['1,234', '0.123', '12.3', '> −0.001', '', 'yes', 'x'],
  ])
  expect([0.0001, 0.04].map(pInWords)).toEqual(['< 0.001', '0.040'])
})
