import { findWords, instrumentVersions } from '../instruments/index.ts'
import { sourceLanguage } from '../languages/index.ts'
import type { Instrument } from '../model/instrument.ts'
import { versionName } from '../model/version-name.ts'
import { helperService, services } from '../signposting/services.ts'
import { checkServices } from './check-services.ts'
import { checkSharedWords } from './check-shared-words.ts'
import { checkVersion } from './check-version.ts'
import { type KeptWarning, keptWarnings } from './kept-warnings.ts'
import { itemOf } from './place-of.ts'
import { registeredSurroundings } from './registered-surroundings.ts'
import type { Finding } from './rule.ts'

export type CheckedSubject = {
  readonly name: string
  readonly findings: readonly Finding[]
  /** Warnings that were kept on purpose, each with the reason. */
  readonly kept: readonly (Finding & { readonly why: string })[]
  /** What was checked, for places in words; null for what is no instrument. */
  readonly instrument: unknown
}

/** All registered versions, each with everything found in it, and the helplines that all of them show. */
export function checkRegistered(today: string): readonly CheckedSubject[] {
  return [
    ...instrumentVersions.map((instrument, position) => {
      const checked = checkRegisteredVersion(instrument)
      return { ...checked, findings: [...registeredTwice(instrument, position), ...checked.findings] }
    }),
    { name: 'words that all instruments share', findings: checkSharedWords(), kept: [], instrument: null },
    {
      name: 'signposting',
      findings: checkServices([...services, helperService], today),
      kept: [],
      instrument: null,
    },
  ]
}

export function checkRegisteredVersion(
  instrument: Instrument,
  keptHere: readonly KeptWarning[] = keptWarnings,
): CheckedSubject {
  const name = versionName(instrument)
  const words = findWords(instrument.id, instrument.version, sourceLanguage)
  const all = checkVersion({ instrument, words }, registeredSurroundings(instrument.id, instrument.version))
  const ours = keptHere.filter((each) => each.version === name)
  const keeping = (finding: Finding) =>
    ours.find(
      (each) => finding.level === 'warning' && each.code === finding.code && isAt(each, finding, instrument),
    )
  return {
    name,
    instrument,
    findings: [
      ...all.filter((finding) => keeping(finding) === undefined),
      ...ours
        .filter((each) => !all.some((finding) => keeping(finding) === each))
        .map((each) => ({
          path: ['kept-warnings', each.at],
          code: 'kept-warning-left-over',
          level: 'warning' as const,
          message: `Nothing here gives the warning ${each.code} any more: take the entry out.`,
        })),
    ],
    kept: all.flatMap((finding) => {
      const found = keeping(finding)
      return found === undefined ? [] : [{ ...finding, why: found.why }]
    }),
  }
}

function isAt({ at }: KeptWarning, finding: Finding, instrument: Instrument): boolean {
  return at === finding.path.join('.') || at === itemOf(finding, instrument)
}

function registeredTwice(instrument: Instrument, position: number): readonly Finding[] {
  const first = instrumentVersions.findIndex((each) => versionName(each) === versionName(instrument))
  if (first === position) return []
  const message = `${versionName(instrument)} is registered twice; the second one would never be found.`
  return [{ path: ['id'], code: 'duplicate-version', level: 'error', message }]
}
