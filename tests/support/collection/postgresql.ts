import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { EmbeddedPostgres } from '../embedded-postgresql.ts'
import { freePort } from '../free-port.ts'

export type Postgresql = {
  readonly url: string
  /** As when the machine's power goes, but for what the operating system still holds: nothing is shut down in order. */
  readonly kill: () => Promise<void>
  /** After `kill`: PostgreSQL recovers from its write-ahead log. */
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
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
  const url = `postgres://heard:heard@127.0.0.1:${port}/heard`
  let server = make()
  let running = true
  await server.initialise()
  await server.start()
  await server.createDatabase('heard')
  return {
    url,
    kill: async () => {
      const connections = await connectionsOf(url)
      const [postmaster] = (await readFile(join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n')
      const all = [Number(postmaster), ...connections]
      // The one that would replace the others first.
      for (const pid of all) end(pid)
      running = false
      // A signal is only asked for: until the system has carried it out, connections would still be answered.
      for (let tries = 0; tries < 200 && all.some(lives); tries += 1) await wait(25)
    },
    start: async () => {
      // The processes of each connection see that theirs is gone and end; until then the folder is theirs.
      for (let tries = 0; ; tries += 1) {
        server = make()
        try {
          await server.start()
          running = true
          return
        } catch (error) {
          if (tries === 50) throw error
          await wait(200)
        }
      }
    },
    stop: async () => {
      // The package waits for the end of a process for ever when that has ended already.
      if (running) await server.stop()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The process of each connection, and of what PostgreSQL does by itself. */
async function connectionsOf(url: string): Promise<number[]> {
  const client = new pg.Client(url)
  client.on('error', () => {})
  await client.connect()
  const { rows } = await client.query<{ pid: number }>('select pid from pg_stat_activity')
  await client.end()
  return rows.map(({ pid }) => pid)
}

function end(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL')
  } catch {
    // Ended by itself in the meantime.
  }
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
