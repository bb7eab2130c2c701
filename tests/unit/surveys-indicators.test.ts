import { describe, expect, it } from 'vitest'
import { breakdowns, breakdownsOf, findBreakdown } from '../../surveys/breakdowns/index.ts'
import { findIndicator, indicators, indicatorsOf } from '../../surveys/indicators/index.ts'
import { indicatorTable, indicatorTableAsMarkdown } from '../../surveys/indicators/indicator-table.ts'
import { findInstrument, instrumentVersions } from '../../surveys/instruments/index.ts'
import { domains } from '../../surveys/model/indicator.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import { responseOptions } from '../../surveys/model/item-kinds/index.ts'

const tableHead = `# Which item feeds which indicator, by age

Made from \`indicators/\` and \`instruments/\` by \`indicatorTable\`; a test writes and compares it. Other scales
at other ages: see [one indicator, four ages](../decisions/0004-one-indicator-four-ages.md).
`

/** The codes of an item of an instrument version; empty when there is no such item. */
function codesOf(instrument: string, version: number, id: string): readonly string[] {
  const found = findInstrument(instrument, version)
  const item = found && instrumentItems(found).find((each) => each.id === id)
  return item ? responseOptions(item).map((option) => option.code) : []
}

const measures = indicators.flatMap((indicator) =>
  indicator.measures.flatMap((measure) =>
    measure.versions.map((version) => [indicator.id, version, measure] as const),
  ),
)

describe('indicators', () => {
  it('have ids of their own and cover every domain', () => {
    expect(new Set(indicators.map((indicator) => indicator.id)).size).toBe(indicators.length)
    expect(new Set(indicators.map((indicator) => indicator.domain))).toEqual(new Set(domains))
    expect(indicatorsOf('ages-11-17', 1).length).toBeGreaterThanOrEqual(25)
    expect(indicatorsOf('care-leavers-16-25', 1).length).toBeGreaterThanOrEqual(30)
    expect(indicatorsOf('ages-11-17', 2)).toEqual([])
  })

  it('are found by id', () => {
    expect(findIndicator('settled')?.domain).toBe('recovery')
    expect(findIndicator('constructor')).toBeUndefined()
  })

  it.each(measures)('%s counts codes that version %i has, none of them as both', (_id, version, measure) => {
    const codes = codesOf(measure.instrument, version, measure.item)
    expect(measure.positive.length).toBeGreaterThan(0)
    expect(measure.negative.length).toBeGreaterThan(0)
    expect(codes).toEqual(expect.arrayContaining([...measure.positive, ...measure.negative]))
    expect(measure.positive.filter((code) => measure.negative.includes(code))).toEqual([])
  })

  const labels = indicators.flatMap(({ label, measures }) => [
    label,
    ...measures.flatMap((measure) => (measure.label === undefined ? [] : [measure.label])),
  ])
  it.each(labels.map((label) => [label]))('“% of young people %s” is a sentence', (label) => {
    expect(label).toMatch(
      /^(say|had|have|feel|felt|found|find|trust|share|always|dread|know|can|were|are|live|like|talk|worry|get|run|manage|would) /,
    )
    expect(label).not.toMatch(/[.!?]$/)
  })

  it('say at each age what counted there', () => {
    const label = (instrument: string) =>
      indicatorsOf(instrument, 1).find(({ id }) => id === 'feels-safe-at-home')?.label
    expect(label('ages-4-7')).toBe('say home is a safe place for them')
    expect(label('ages-8-10')).toBe('always feel safe where they live')
    expect(label('care-leavers-16-25')).toBe('always feel safe where they live')
  })

  it('say another scale in another label: a cut on 0 to 10 is never claimed where there is none', () => {
    for (const { id } of indicators) {
      for (const instrument of ['ages-4-7', 'ages-8-10']) {
        const own = indicatorsOf(instrument, 1).find((each) => each.id === id)
        expect(own?.label ?? '').not.toMatch(/out of 10/)
      }
    }
  })

  it('have the table that people read: indicator by age, with the item that feeds it', async () => {
    const table = indicatorTableAsMarkdown(indicatorTable(indicators, instrumentVersions))
    await expect(`${tableHead}\n${table}\n`).toMatchFileSnapshot('../../surveys/indicators/by-age.md')
  })

  it('are fed at 4 to 7 only by what older children are asked too, so that small samples can be pooled', () => {
    const alone = indicatorTable(indicators, instrumentVersions).filter(
      ({ items }) => items['4-7'] !== null && (items['8-10'] === null || items['11-17'] === null),
    )
    expect(alone).toEqual([])
  })
})

describe('breakdowns', () => {
  it('put every code of their item into exactly one group', () => {
    for (const breakdown of breakdowns) {
      const grouped = breakdown.categories.flatMap((category) => category.codes)
      for (const version of breakdown.versions) {
        expect([...grouped].sort()).toEqual(
          [...codesOf(breakdown.instrument, version, breakdown.item)].sort(),
        )
      }
    }
  })

  it('are found by id and by instrument', () => {
    expect(findBreakdown('placement')?.categories).toHaveLength(4)
    expect(findBreakdown('toString')).toBeUndefined()
    expect(breakdownsOf('ages-11-17', 1).map((each) => each.id)).toEqual(['placement'])
  })
})
