import * as createWaves from './20261122-01-create-waves.ts'
import * as createCollection from './20261122-02-create-collection.ts'
import * as createBenchmarkSets from './20261122-03-create-benchmark-sets.ts'
import * as createStaff from './20261122-04-create-staff.ts'
import * as addResearchers from './20261122-05-add-researchers.ts'
import * as replacePasses from './20261125-01-replace-passes.ts'
import * as addWaveEnds from './20261125-10-add-wave-ends.ts'
import * as extendStaff from './20261125-20-extend-staff.ts'
import * as createPasskeys from './20261125-21-create-passkeys.ts'
import * as createAuditLog from './20261125-22-create-audit-log.ts'
import * as reviewComments from './20261125-23-review-comments.ts'
import * as createReleaseLedger from './20261125-40-create-release-ledger.ts'
import * as addOfficialCodes from './20261125-60-add-official-codes.ts'
import * as keepNoSamples from './20261125-61-keep-no-samples.ts'
import * as createNationalReleases from './20261125-65-create-national-releases.ts'
import * as addWavePromises from './20261125-68-add-wave-promises.ts'
import * as addSavedPlans from './20261125-69-add-saved-plans.ts'
import * as addTranslationReviews from './20261125-70-add-translation-reviews.ts'
import * as addRefusedReleases from './20261125-71-add-refused-releases.ts'
import * as createPaper from './20261125-75-create-paper.ts'
import * as createDriverReleases from './20261126-30-create-driver-releases.ts'

/** Every migration, in order, registered by hand. Published ones are never edited: write the next one. */
export const migrations = {
  '20261122-01-create-waves': createWaves,
  '20261122-02-create-collection': createCollection,
  '20261122-03-create-benchmark-sets': createBenchmarkSets,
  '20261122-04-create-staff': createStaff,
  '20261122-05-add-researchers': addResearchers,
  '20261125-01-replace-passes': replacePasses,
  '20261125-10-add-wave-ends': addWaveEnds,
  '20261125-20-extend-staff': extendStaff,
  '20261125-21-create-passkeys': createPasskeys,
  '20261125-22-create-audit-log': createAuditLog,
  '20261125-23-review-comments': reviewComments,
  '20261125-40-create-release-ledger': createReleaseLedger,
  '20261125-60-add-official-codes': addOfficialCodes,
  '20261125-61-keep-no-samples': keepNoSamples,
  '20261125-65-create-national-releases': createNationalReleases,
  '20261125-68-add-wave-promises': addWavePromises,
  '20261125-69-add-saved-plans': addSavedPlans,
  '20261125-70-add-translation-reviews': addTranslationReviews,
  '20261125-71-add-refused-releases': addRefusedReleases,
  '20261125-75-create-paper': createPaper,
  '20261126-30-create-driver-releases': createDriverReleases,
}
