import type { LocalisedItem } from '../../../surveys/model/localised-instrument.ts'

/** Everything a question says, in the order it stands: the question, its hint, its answers, the ways not to answer. */
export function textsOf({ question, hint, ends, options, optOuts }: LocalisedItem): readonly string[] {
  const labels = options.map(({ label }, position) => {
    const end = position === 0 ? ends?.low : position === options.length - 1 ? ends?.high : undefined
    return end === undefined ? label : `${label}, ${end}`
  })
  return [question, ...(hint === undefined ? [] : [hint]), ...labels, ...optOuts.map(({ label }) => label)]
}
