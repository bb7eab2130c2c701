import fc from 'fast-check'
import type { Condition } from '../../surveys/model/condition.ts'
import type { Instrument, Item } from '../../surveys/model/instrument.ts'
import { responseOptions } from '../../surveys/model/item-kinds/index.ts'

const kinds: readonly fc.Arbitrary<object>[] = [
  fc.record({
    kind: fc.constant('single-choice'),
    options: fc.constantFrom(['a', 'b'], ['a', 'b', 'c', 'd']),
    ordered: fc.boolean(),
  }),
  fc.record({ kind: fc.constant('faces'), faces: fc.constantFrom(2, 3) }),
  fc.record({ kind: fc.constant('scale-0-10') }),
  fc.record({ kind: fc.constant('yes-no') }),
  fc.record({ kind: fc.constant('amount'), none: fc.boolean() }),
  fc.record({
    kind: fc.constant('multiple-choice'),
    options: fc.constant(['a', 'b', 'c']),
    most: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ kind: fc.constant('count'), most: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ kind: fc.constant('free-text'), mostCharacters: fc.integer({ min: 1, max: 200 }) }),
]

/** A condition on earlier items, up to a few levels deep. */
function arbitraryCondition(earlier: readonly Item[]): fc.Arbitrary<Condition> {
  const asked: fc.Arbitrary<Condition> = fc.constantFrom(...earlier).chain((item) =>
    fc
      .subarray(
        responseOptions(item).map((option) => option.code),
        { minLength: 1 },
      )
      .map((is) => ({ item: item.id, is })),
  )
  const parts = (condition: fc.Arbitrary<Condition>) => fc.array(condition, { minLength: 1, maxLength: 3 })
  return fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 3 },
      asked,
      fc.record({ all: parts(tie('condition')) }),
      fc.record({ any: parts(tie('condition')) }),
      fc.record({ not: tie('condition') }),
    ),
  })).condition
}

/** Item `position`, perhaps asked only after some answers to the items before it. */
function arbitraryItem(position: number, earlier: readonly Item[]): fc.Arbitrary<Item> {
  const base = { id: fc.constant(`item-${position}`), notSure: fc.boolean(), preferNotToSay: fc.boolean() }
  const routable = earlier.filter((item) => responseOptions(item).length > 0)
  const askedIf =
    routable.length === 0
      ? fc.constant({})
      : fc.option(fc.record({ askedIf: arbitraryCondition(routable) }), { nil: {} })
  return fc
    .tuple(fc.record(base), fc.oneof(...kinds), askedIf)
    .map((parts) => Object.assign({}, ...parts) as Item)
}

/** An instrument of up to a dozen items of every kind, with routing that looks back only. */
export const arbitraryInstrument: fc.Arbitrary<Instrument> = fc
  .integer({ min: 1, max: 12 })
  .chain((length) => {
    let items: fc.Arbitrary<readonly Item[]> = fc.constant([])
    for (let position = 0; position < length; position += 1) {
      items = items.chain((earlier) =>
        arbitraryItem(position, earlier).map((item): readonly Item[] => [...earlier, item]),
      )
    }
    return items.map((list) => ({
      id: 'made-up',
      version: 1,
      band: '11-17',
      sections: [{ id: 'only', sensitive: false, items: [...list] }],
    }))
  })
