import { compareVersions } from '../../model/compare-versions.ts'
import { versionName } from '../../model/version-name.ts'
import { errorAtEveryAge, type Rule } from '../rule.ts'

/**
 * A new wording may be worth a broken series, but somebody has to have decided it: years of figures end there
 * in every authority at once.
 */
export const seriesBreakNotAccepted: Rule = {
  levels: errorAtEveryAge,
  check: ({ instrument, words, sourceShared, previous, indicators, acceptedBreaks }) => {
    if (previous === undefined) return []
    return compareVersions(previous, { instrument, words, shared: sourceShared }, indicators)
      .series.filter(({ verdict }) => verdict === 'breaks')
      .filter(({ indicator }) => !acceptedBreaks.includes(`${indicator}: ${versionName(instrument)}`))
      .map(({ indicator, reasons }) => ({
        path: ['indicators', indicator],
        message: `Its series ends with version ${previous.instrument.version} (${reasons.join(', ')}). If that is meant, say so in instruments/accepted-breaks.ts.`,
      }))
  },
}
