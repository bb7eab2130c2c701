import * as createWaves from './20261122-01-create-waves.ts'
import * as createCollection from './20261122-02-create-collection.ts'
import * as createBenchmarkSets from './20261122-03-create-benchmark-sets.ts'
import * as createStaff from './20261122-04-create-staff.ts'
import * as addResearchers from './20261122-05-add-researchers.ts'
import * as createReleaseLedger from './20261125-40-create-release-ledger.ts'

/** Every migration, in order, registered by hand. Published ones are never edited: write the next one. */
export const migrations = {
  '20261122-01-create-waves': createWaves,
  '20261122-02-create-collection': createCollection,
  '20261122-03-create-benchmark-sets': createBenchmarkSets,
  '20261122-04-create-staff': createStaff,
  '20261122-05-add-researchers': addResearchers,
  '20261125-40-create-release-ledger': createReleaseLedger,
}
