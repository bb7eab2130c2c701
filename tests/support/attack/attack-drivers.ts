import { grouped } from '../grouped.ts'
import type { Fact } from './read-facts.ts'
import { isWhole } from './set-totals.ts'
import type { Found } from './solve-facts.ts'

/**
 * What goes with wellbeing: a pair of rows is a two-by-two table over everybody in the model. Found is a cell that is
 * known to be small; two reports whose drivers are not the same, which would differ by somebody; and those who answered a
 * question of the model, as own and others say, but are not in it, where they are few.
 */
export function attackDrivers(facts: readonly Fact[], threshold: number): readonly Found[] {
  const pairs = facts.filter(({ group }) => group === 'with' || group === 'without')
  const found: Found[] = []
  for (const [name, all] of grouped(
    pairs,
    ({ wave, instrument, indicator, key, group }) => `${wave} ${instrument} ${indicator} ${key} ${group}`,
  )) {
    const said = new Set(all.map(({ base, percentage }) => `${base} ${percentage}`))
    if (said.size > 1) found.push({ what: `${name}: not the same in every report`, least: 0, most: 0 })
    const [one] = all
    if (one?.base == null || one.percentage === null) continue
    const most = Math.floor(((one.percentage + 0.5) * one.base) / 100)
    const least = Math.ceil(((one.percentage - 0.5) * one.base) / 100)
    const smaller = Math.min(most, one.base - least)
    if (smaller < threshold) found.push({ what: `${name}: a small cell`, least: 0, most: smaller })
  }
  const byReport = grouped(
    facts,
    ({ wave, instrument, localAuthority }) => `${wave} ${instrument} ${localAuthority}`,
  )
  for (const [where, all] of byReport) {
    for (const yes of all.filter(({ group, base }) => group === 'with' && base !== null)) {
      const no = all.find(
        (each) => each.group === 'without' && each.key === yes.key && each.indicator === yes.indicator,
      )
      const own = all.find((each) => isWhole(each) && each.indicator === yes.key)
      const others = all.find(
        (each) => each.group === 'other-local-authorities' && each.indicator === yes.key,
      )
      if (no?.base == null || own?.base == null || others?.base == null || yes.base === null) continue
      const left = own.base + others.base - yes.base - no.base
      if (left > 0 && left < threshold) {
        found.push({ what: `${where}: not in the model of ${yes.key}`, least: left, most: left })
      }
    }
  }
  return found
}
