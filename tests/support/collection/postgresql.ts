import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { EmbeddedPostgres } from '../embedded-postgresql.ts'

export type Postgresql = {
  readonly url: string
  /** As when the machine's power goes, but for what the operating system still holds: nothing is shut down in order. */
  readonly kill: () => Promise<void>
  /** After `kill`: PostgreSQL recovers from its write-ahead log. */
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

export async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const address = server.address()
  await new Promise((closed) => server.close(closed))
  if (address === null || typeof address === 'string') throw new Error('No free port.')
  return address.port
}

/** A real PostgreSQL as an operator runs it: its own defaults, with fsync and synchronous commit on. */
export async function startPostgresql(): Promise<Postgresql> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-postgresql-'))
  // PostgreSQL runs as another user than root, who has to get through this folder to its own.
  await chmod(folder, 0o711)
  const port = await freePort()
  const databaseDir = join(folder, 'data')
  const make = () =>
    new EmbeddedPostgres({
      databaseDir,
      port,
      user: 'heard',
      password: 'heard',
      persistent: true,
      createPostgresUser: userInfo().uid === 0,
      initdbFlags: ['--encoding=UTF8'],
      postgresFlags: ['-h', '127.0.0.1', '-k', '', '-c', 'max_connections=150'],
      onLog: () => {},
      onError: () => {},
    })
  let server = make()
  await server.initialise()
  await server.start()
  await server.createDatabase('heard')
  return {
    url: `postgres://heard:heard@127.0.0.1:${port}/heard`,
    kill: async () => {
      const [pid] = (await readFile(join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n')
      process.kill(Number(pid), 'SIGKILL')
    },
    start: async () => {
      // The processes of each connection see that theirs is gone and end; until then the folder is theirs.
      for (let tries = 0; ; tries += 1) {
        server = make()
        try {
          return await server.start()
        } catch (error) {
          if (tries === 50) throw error
          await wait(200)
        }
      }
    },
    stop: async () => {
      await server.stop().catch(() => {})
      await rm(folder, { recursive: true, force: true })
    },
  }
}
