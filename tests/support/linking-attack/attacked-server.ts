import { chmod, cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrateDatabase } from '../../../server/database/migrate-database.ts'
import { type OpenDatabase, openPostgresql } from '../../../server/database/open-database.ts'
import { buildServer, type TestServer } from '../build-server.ts'
import { copyBaseBackup, type OwnPostgresql, startOwnPostgresql } from '../own-postgresql.ts'
import { openWave, type TestWave } from '../waves.ts'
import { answerInTurn, type Cards, makeCards, people, type WayToAnswer } from './two-hundred-people.ts'

export type AttackedServer = {
  readonly server: TestServer
  readonly wave: TestWave
  readonly cards: Cards
  readonly postgresql: OwnPostgresql
  /** The database of the open wave, from a base backup and its write-ahead log, running again. */
  readonly backup: OpenDatabase
  readonly backupFolder: string
  /** What was in KEYS_DIR while the wave was open. */
  readonly keysCopy: string
  readonly close: () => Promise<void>
}

/**
 * 200 people answer an open wave, on a PostgreSQL of its own. Half-way a base backup is copied; the second half answers
 * while it is, so that their rows are in the backup's write-ahead log alone.
 */
export async function attackedServer(way: WayToAnswer): Promise<AttackedServer> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-attack-'))
  await chmod(folder, 0o711)
  const postgresql = await startOwnPostgresql(join(folder, 'data'))
  await postgresql.createDatabase('heard')
  const opened = await openPostgresql(`${postgresql.url}heard`)
  await migrateDatabase(opened.db)
  const server = await buildServer({
    name: 'PostgreSQL',
    open: async () => opened,
    openEmpty: async () => opened,
  })
  const wave = await openWave(server)
  const cards = await makeCards(server, wave)

  const backupFolder = join(folder, 'backup')
  await answerInTurn(server, cards, way, 0, people / 2)
  await copyBaseBackup(postgresql, backupFolder, () => answerInTurn(server, cards, way, people / 2, people))
  const keysCopy = join(folder, 'keys-copy')
  await cp(server.keysDir, keysCopy, { recursive: true })
  const restored = await startOwnPostgresql(backupFolder, { existing: true })
  const backup = await openPostgresql(`${restored.url}heard`)

  return {
    server,
    wave,
    cards,
    postgresql,
    backup,
    backupFolder,
    keysCopy,
    close: async () => {
      await server.close()
      await backup.close()
      await restored.stop()
      await postgresql.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}
