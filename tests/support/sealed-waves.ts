import { syntheticResponses } from '../../analysis/synthetic/synthetic-responses.ts'
import { insertResponses } from '../../server/repositories/responses.ts'
import { ages11To17V1 } from '../../surveys/instruments/ages-11-17/v1.ts'
import type { TestServer } from './build-server.ts'
import { openWave } from './waves.ts'

/** A sealed wave with made-up answers of young people, put where sealing puts them. Gives back its id. */
export async function sealedWave(
  server: TestServer,
  localAuthority: string,
  seed: number,
  count: number,
): Promise<string> {
  const { id } = await openWave(server, localAuthority)
  const responses = syntheticResponses(seed, ages11To17V1, { count, profile: 'typical' })
  await insertResponses(
    server.db,
    responses.map(({ language, mode, helperRole, answers }) => ({
      ...{ wave_id: id, id: server.context.random.id(), instrument: 'ages-11-17', version: 1 },
      ...{ language, mode, helper_role: helperRole, answers },
    })),
  )
  await server.db.updateTable('wave').set({ state: 'sealed' }).where('id', '=', id).execute()
  return id
}
