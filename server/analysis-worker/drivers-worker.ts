import { parentPort, workerData } from 'node:worker_threads'
import { driverTables } from '../../analysis/associations/driver-tables.ts'
import { disclosurePolicy } from '../../analysis/disclosure/policy.ts'
import { indicatorsOf } from '../../surveys/indicators/index.ts'
import { findLocalised } from '../../surveys/instruments/index.ts'
import { sourceLanguage } from '../../surveys/languages/index.ts'
import type { DriversJob } from './fit-drivers.ts'

const { dataset, instrument, version, synthetic, threshold } = workerData as DriversJob
const localised = findLocalised(instrument, version, sourceLanguage)
const tables = localised
  ? driverTables(
      dataset,
      localised,
      indicatorsOf(instrument, version),
      synthetic,
      disclosurePolicy(threshold),
    )
  : []
parentPort?.postMessage(tables)
