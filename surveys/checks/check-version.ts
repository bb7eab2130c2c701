import { itemsForAdults } from '../model/check-band-limits.ts'
import { checkInstrument } from '../model/check-instrument.ts'
import type { Fault } from '../model/fault.ts'
import type { Band, Instrument } from '../model/instrument.ts'
import { ruleIds, rules } from './index.ts'
import type { Finding } from './rule.ts'
import type { Surroundings } from './subject.ts'
import { wordsSchema } from './words-schema.ts'

/** A version as it comes out of a file: nothing about it is known yet. */
export type Candidate = {
  readonly instrument: unknown
  /** In the source language. */
  readonly words: unknown
}

/**
 * Everything that is wrong with a version and everything that wants a second look, at once, errors first:
 * first what the definition itself has to be, then what research says about asking children.
 */
export function checkVersion(candidate: Candidate, surroundings: Surroundings): readonly Finding[] {
  const parsed = wordsSchema.safeParse(candidate.words)
  const words = parsed.success ? parsed.data : null
  const checked = checkInstrument(candidate.instrument, words === null ? [] : [words])
  const faults = [...checked.faults, ...(parsed.success ? [] : parsed.error.issues.map(toFault))]
  const definition = faults.map((fault): Finding => ({ ...fault, level: 'error' }))
  const { instrument } = checked
  if (instrument === null || words === null) return definition

  /* Rules that compare whole versions need one that can be shown: they wait until the definition is sound. */
  const subject = { ...surroundings, instrument, words }
  const binding = ruleIds.filter((id) => definition.length === 0 || !needsSoundVersion.includes(id))
  const findings = binding.flatMap((id): readonly Finding[] => {
    return rules[id].check(subject).flatMap((remark): readonly Finding[] => {
      const level = rules[id].levels[readerAt(remark.path, instrument)]
      return level === null ? [] : [{ ...remark, code: id, level }]
    })
  })
  return [...definition, ...findings].sort((left, right) => rank[left.level] - rank[right.level])
}

/** The band of whoever reads what stands at a place: an adult, where an adult answers about a child. */
function readerAt([root, , part, id]: Fault['path'], instrument: Instrument): Band {
  const byAdult = root === 'words' && part === 'items' && itemsForAdults(instrument).has(String(id))
  return byAdult ? '16-25' : instrument.band
}

const rank = { error: 0, warning: 1 } as const
const needsSoundVersion: readonly string[] = ['published-version-changed', 'series-break-not-accepted']

function toFault(issue: { readonly path: readonly PropertyKey[]; readonly message: string }): Fault {
  const path = issue.path.map((segment) => (typeof segment === 'symbol' ? segment.toString() : segment))
  return { path: ['words', ...path], code: 'wrong-words-shape', message: issue.message }
}
