import { checkBandLimits } from './check-band-limits.ts'
import { checkRouting } from './check-routing.ts'
import { checkWords } from './check-words.ts'
import type { Fault } from './fault.ts'
import { type Instrument, instrumentSchema } from './instrument.ts'
import { kindOf } from './item-kinds/index.ts'
import { itemPlaces } from './item-places.ts'
import type { InstrumentWords } from './words.ts'

export type CheckedInstrument = {
  /** The definition with its type; null when its shape is wrong, and then nothing more was checked. */
  readonly instrument: Instrument | null
  readonly faults: readonly Fault[]
}

/**
 * Everything that is wrong with a definition and its words, at once and with places, so that a survey
 * designer mends it in one go. Paths start at the definition, or with `words` and the language.
 */
export function checkInstrument(input: unknown, wordsList: readonly InstrumentWords[]): CheckedInstrument {
  const parsed = instrumentSchema.safeParse(input)
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => ({
      path: issue.path.map((segment) => (typeof segment === 'symbol' ? segment.toString() : segment)),
      code: 'wrong-shape',
      message: issue.message,
    }))
    return { instrument: null, faults }
  }
  const instrument = parsed.data
  return {
    instrument,
    faults: [
      ...checkIds(instrument),
      ...checkItems(instrument),
      ...checkRouting(instrument),
      ...checkBandLimits(instrument),
      ...wordsList.flatMap((words) => checkWords(instrument, words)),
    ],
  }
}

/** An id stands for one thing: answers, words and indicators are looked up by it. */
function checkIds(instrument: Instrument): readonly Fault[] {
  const sections = instrument.sections.map((section, position) => ({
    id: section.id,
    path: ['sections', position, 'id'],
    code: 'duplicate-section',
  }))
  const items = itemPlaces(instrument).map(({ item, path }) => ({
    id: item.id,
    path: [...path, 'id'],
    code: 'duplicate-item',
  }))
  return [sections, items].flatMap((list) =>
    list.flatMap(({ id, path, code }, position) =>
      list.findIndex((each) => each.id === id) === position
        ? []
        : [{ path, code, message: `The id ${id} is taken already; each stands once in an instrument.` }],
    ),
  )
}

function checkItems(instrument: Instrument): readonly Fault[] {
  return itemPlaces(instrument).flatMap(({ item, path }) =>
    kindOf(item)
      .checkItem(item)
      .map((fault) => ({ ...fault, path: [...path, ...fault.path] })),
  )
}
