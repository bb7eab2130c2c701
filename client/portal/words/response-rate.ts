import type { WaveInstrument } from '../edge/wire.ts'
import { inWords } from './counts.ts'

/** The share of those eligible that has to answer before a report speaks for them. */
export const wantedRate = 30

export type ResponseRate = {
  /** Answers there are at least, in tens. */
  readonly atLeast: number
  /** Percent of those eligible, at least. */
  readonly percent: number
  readonly wanted: number
  readonly reached: boolean
  readonly sentence: string
}

/** '60 or more' as 60, 'fewer than 10' as 0: the wire gives tens in words, and nothing finer exists here. */
const tens = (words: string): number => Number.parseInt(/^(\d+) or more$/.exec(words)?.[1] ?? '0', 10)

/** How far a band is on its way to the rate wanted, said so that it holds for every count within the ten. */
export function responseRate({ eligible, answersWaiting }: WaveInstrument): ResponseRate | undefined {
  if (eligible === 0) return undefined
  const atLeast = tens(answersWaiting)
  const percent = Math.min(100, Math.floor((100 * atLeast) / eligible))
  const wanted = Math.ceil((eligible * wantedRate) / 100)
  const reached = atLeast >= wanted
  const of = `${answersWaiting[0]?.toUpperCase()}${answersWaiting.slice(1)} of ${inWords(eligible)}`
  const share = atLeast === 0 ? '' : `, ${percent} % or more`
  const goal = `${wantedRate} % are ${inWords(wanted)}`
  return {
    ...{ atLeast, percent, wanted, reached },
    sentence: `${of}${share}. ${reached ? `${wantedRate} % are reached.` : atLeast + 10 > wanted ? `${goal}: you are about there.` : `${goal}.`}`,
  }
}
