import type { FastifyInstance } from 'fastify'
import { versionName } from '../../surveys/model/version-name.ts'
import type { InstrumentCatalogue } from '../instrument-catalogue.ts'

/** Says once, at the start, what is wrong with each version that is left out, fault by fault and where. */
export function logRefusedVersions(app: FastifyInstance, { refused }: InstrumentCatalogue): void {
  for (const { faults, ...version } of refused) {
    const places = faults.map(({ path, code, message }) => ({ place: path.join('.'), code, message }))
    app.log.error({ version: versionName(version), faults: places }, 'instrument version not served')
  }
}
