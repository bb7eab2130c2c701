import type { Condition } from './condition.ts'
import type { Fault } from './fault.ts'
import type { Instrument, Item } from './instrument.ts'
import { responseOptions } from './item-kinds/index.ts'
import { itemPlaces } from './item-places.ts'

/**
 * Routing may only look back, at codes that exist. That is also what makes it end: each item is decided
 * once, from what stands before it.
 */
export function checkRouting(instrument: Instrument): readonly Fault[] {
  const places = itemPlaces(instrument)
  return places.flatMap(({ item, path }, position) => {
    if (item.askedIf === undefined) return []
    const earlier = new Map(places.slice(0, position).map((each) => [each.item.id, each.item]))
    const known = new Set(places.map((each) => each.item.id))
    return checkCondition(item.askedIf, [...path, 'askedIf'], earlier, known)
  })
}

function checkCondition(
  condition: Condition,
  path: readonly (string | number)[],
  earlier: ReadonlyMap<string, Item>,
  known: ReadonlySet<string>,
): readonly Fault[] {
  const each = (parts: readonly Condition[], key: string) =>
    parts.flatMap((part, position) => checkCondition(part, [...path, key, position], earlier, known))
  if ('all' in condition) return each(condition.all, 'all')
  if ('any' in condition) return each(condition.any, 'any')
  if ('not' in condition) return checkCondition(condition.not, [...path, 'not'], earlier, known)

  const item = earlier.get(condition.item)
  if (item === undefined) {
    const fault = known.has(condition.item)
      ? { code: 'routing-to-later-item', message: `${condition.item} is not asked before this item.` }
      : { code: 'routing-to-unknown-item', message: `There is no item ${condition.item}.` }
    return [{ path: [...path, 'item'], ...fault }]
  }
  const codes = responseOptions(item).map((option) => option.code)
  return condition.is.flatMap((code, position) =>
    codes.includes(code)
      ? []
      : [
          {
            path: [...path, 'is', position],
            code: 'routing-to-unknown-code',
            message: `${item.id} has no code ${code}; it has ${codes.join(', ') || 'none'}.`,
          },
        ],
  )
}
