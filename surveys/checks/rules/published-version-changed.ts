import { fingerprint } from '../../model/fingerprint.ts'
import { ownValue } from '../../model/own-value.ts'
import { versionName } from '../../model/version-name.ts'
import { errorAtEveryAge, type Rule } from '../rule.ts'

/** Answers were given to other words than these. The way to change a published version is the next version. */
export const publishedVersionChanged: Rule = {
  levels: errorAtEveryAge,
  check: ({ instrument, words, sourceShared, published }) => {
    const committed = ownValue(published, versionName(instrument))
    if (committed === undefined || committed === fingerprint(instrument, words, sourceShared)) return []
    const message = `${versionName(instrument)} is published and no longer what it was: take the change back, or make it version ${instrument.version + 1}.`
    return [{ path: ['published', versionName(instrument)], message }]
  },
}
