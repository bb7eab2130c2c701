import { itemsForAdults } from '../model/check-band-limits.ts'
import type { Fault } from '../model/fault.ts'
import type { Band, Instrument } from '../model/instrument.ts'
import { type RuleId, ruleIds, rules } from './index.ts'
import { type Candidate, readDefinition } from './read-definition.ts'
import type { Finding } from './rule.ts'
import type { Surroundings } from './subject.ts'

/**
 * Everything that is wrong with a version and everything that wants a second look, at once, errors first:
 * what the definition itself has to be, then what research says about asking children.
 */
export function checkVersion(candidate: Candidate, surroundings: Surroundings): readonly Finding[] {
  const { instrument, words, faults } = readDefinition(candidate)
  const definition = faults.map((fault): Finding => ({ ...fault, level: 'error' }))
  if (instrument === null || words === null) return definition

  const subject = { ...surroundings, instrument, words }
  const findings = ruleIds
    .filter((id) => faults.length === 0 || !needSoundVersion.includes(id))
    .flatMap((id) =>
      rules[id].check(subject).flatMap((remark): readonly Finding[] => {
        const level = rules[id].levels[readerAt(remark.path, instrument)]
        return level === null ? [] : [{ ...remark, code: id, level }]
      }),
    )
  return [...definition, ...findings].sort((left, right) => rank[left.level] - rank[right.level])
}

/** These lay whole versions beside others as they are shown, and wait until the definition can be. */
const needSoundVersion: readonly RuleId[] = ['published-version-changed', 'series-break-not-accepted']

/** The band of whoever reads what stands at a place: an adult, where an adult answers about a child. */
function readerAt([root, , part, id]: Fault['path'], instrument: Instrument): Band {
  const byAdult = root === 'words' && part === 'items' && itemsForAdults(instrument).has(String(id))
  return byAdult ? '16-25' : instrument.band
}

const rank = { error: 0, warning: 1 } as const
