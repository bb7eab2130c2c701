import { syntheticResponses } from '../../analysis/synthetic/synthetic-responses.ts'
import { insertResponses } from '../../server/repositories/responses.ts'
import { ages11To17V1 } from '../../surveys/instruments/ages-11-17/v1.ts'
import type { TestServer } from './build-server.ts'

/** More answers in a wave that is sealed already: what no road of the server's own leads to. */
export async function addAnswersLate(server: TestServer, wave: string, count: number): Promise<void> {
  const people = syntheticResponses(99, ages11To17V1, { count, profile: 'typical' })
  await insertResponses(
    server.db,
    people.map(({ answers }) => ({
      ...{ wave_id: wave, id: server.context.random.id(), instrument: 'ages-11-17', version: 1 },
      ...{ language: 'not-kept', mode: 'screen' as const, helper_role: 'not-kept' as const, answers },
    })),
  )
}
