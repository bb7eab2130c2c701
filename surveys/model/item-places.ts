import type { Instrument, Item } from './instrument.ts'

/** Every item with its place in the definition, for faults that say where. */
export function itemPlaces(
  instrument: Instrument,
): readonly { readonly item: Item; readonly path: readonly (string | number)[] }[] {
  return instrument.sections.flatMap((section, sectionPosition) =>
    section.items.map((item, itemPosition) => ({
      item,
      path: ['sections', sectionPosition, 'items', itemPosition],
    })),
  )
}
