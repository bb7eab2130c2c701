import { describe, expect, it } from 'vitest'
import { indicators } from '../../surveys/indicators/index.ts'
import { instrumentVersions } from '../../surveys/instruments/index.ts'
import { instrumentItems } from '../../surveys/model/instrument.ts'
import { topics } from '../../surveys/topics/index.ts'

const covered = instrumentVersions.map((instrument) => ({
  instrument,
  ids: instrumentItems(instrument).map((item) => item.id),
  cells: topics.flatMap((topic) => {
    const cell = topic.bands[instrument.band]
    return cell === undefined ? [] : [{ topic: topic.id, cell }]
  }),
}))

describe.each(covered.map((each) => [each.instrument.id, each] as const))('topics of %s', (_id, each) => {
  it('that are needed have their item', () => {
    for (const { topic, cell } of each.cells) {
      if ('leftOut' in cell) continue
      expect(cell.items.length, topic).toBeGreaterThan(0)
      expect(each.ids, topic).toEqual(expect.arrayContaining([...cell.items]))
    }
  })

  it('that were left out were none of the needed ones, and say why', () => {
    for (const { cell } of each.cells) {
      if (!('leftOut' in cell)) continue
      expect(cell.mark).toBe('if-room')
      expect(cell.leftOut).toMatch(/\.$/)
    }
  })

  it('and the indicators account for every item but routing, the agenda and comments', () => {
    const ofTopics = each.cells.flatMap(({ cell }) => ('items' in cell ? cell.items : []))
    const ofIndicators = indicators
      .flatMap((indicator) => indicator.measures)
      .filter((measure) => measure.instrument === each.instrument.id)
      .map((measure) => measure.item)
    const rest = each.ids.filter((id) => !ofTopics.includes(id) && !ofIndicators.includes(id))
    expect(['in-education', 'would-help-most', 'going-well', 'would-change']).toEqual(
      expect.arrayContaining(rest),
    )
  })
})

it('topics have ids of their own', () => {
  expect(new Set(topics.map((topic) => topic.id)).size).toBe(topics.length)
})
