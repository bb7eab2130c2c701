import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openPostgresql } from '../../server/database/open-database.ts'
import { copyPostgresql } from '../support/databases.ts'
import { type RunningProcess, runProcess } from '../support/run-process.ts'
import { softwarePasskey } from '../support/software-passkey.ts'

let folder: string
const processes: RunningProcess[] = []
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heard-starting-'))
})
afterAll(async () => {
  for (const { process } of processes) process.kill('SIGKILL')
  await Promise.all(processes.map(({ ended }) => ended))
  await rm(folder, { recursive: true, force: true })
})

function start(environment: Record<string, string> = {}): RunningProcess {
  const settings = {
    PORT: '0',
    DATA_DIR: join(folder, 'data'),
    KEYS_DIR: join(folder, 'keys'),
    ...environment,
  }
  const running = runProcess('server/main.ts', settings)
  processes.push(running)
  return running
}

const addressOf = (output: string): string => /ready: (http:\/\/localhost:\d+)/.exec(output)?.[1] ?? ''
const oneLine = (text: string): string[] => text.trim().split('\n')

const post = (url: string, cookie: string, body: object): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify(body),
  })
const cookieOf = (answer: Response): string => answer.headers.get('set-cookie')?.replace(/;.*/, '') ?? ''

/** Follows the link that was printed, and makes a passkey. */
async function enrol(address: string, token: string | undefined): Promise<string> {
  const invited = cookieOf(await post(`${address}/api/sign-in`, '', { token }))
  const options = await post(`${address}/api/passkeys/options`, invited, {})
  const { challenge } = (await options.json()) as { challenge: string }
  const response = softwarePasskey().make({ challenge, origin: address })
  const made = await post(`${address}/api/passkeys`, invited, { label: 'Key', response })
  expect(made.status).toBe(204)
  return cookieOf(made)
}

test('the programme is let back in from the console', async () => {
  const settings = { DATA_DIR: join(folder, 'data-of-console'), KEYS_DIR: join(folder, 'keys-of-console') }
  const console = runProcess('server/commands/invite.ts', settings)
  processes.push(console)
  expect(await console.ended).toBe(0)
  const printed = await console.printed('#token=')
  expect(printed).toMatch(
    /^sign in as the programme, once: http:\/\/localhost:3000\/portal\/#token=[\w-]{43}$/m,
  )
})

test('starts, says where, keeps its data, and stops in order', async () => {
  const first = start()
  const output = await first.printed('ready: ')
  const address = addressOf(output)
  expect(await (await fetch(`${address}/health/ready`)).json()).toEqual({ status: 'ready' })
  const cookie = await enrol(address, /#token=([\w-]+)/.exec(output)?.[1])
  const added = await post(`${address}/api/local-authorities`, cookie, {
    id: 'elmshire',
    name: 'Elmshire',
    nation: 'england',
  })
  expect(added.status).toBe(201)

  first.process.kill('SIGTERM')
  expect(await first.ended).toBe(0)
  expect(existsSync(join(folder, 'data/heard.lock')), 'the folder is given back').toBe(false)

  const second = start()
  const again = await second.printed('ready: ')
  expect(again, 'signed in once, so no new link').not.toContain('#token=')
  const kept = await fetch(`${addressOf(again)}/api/local-authorities`, { headers: { cookie } })
  expect(await kept.json()).toEqual({
    localAuthorities: [{ id: 'elmshire', name: 'Elmshire', nation: 'england', gssCode: null }],
  })

  const third = start()
  expect(await third.ended).toBe(1)
  expect(oneLine(third.errors())).toEqual([
    `The folder ${join(folder, 'data')} is in use by another Heard process (number ${await holder()}). Stop it, or set DATA_DIR to another folder.`,
  ])

  second.process.kill('SIGKILL')
  await second.ended
  expect(existsSync(join(folder, 'data/heard.lock')), 'killed, so the lock is left').toBe(true)
  const fourth = start()
  await fourth.printed('ready: ')
  fourth.process.kill('SIGINT')
  expect(await fourth.ended).toBe(0)
})

const holder = async (): Promise<string> =>
  (await readFile(join(folder, 'data/heard.lock'), 'utf8')).split(' ')[0] ?? ''

test.skipIf(process.platform === 'win32')(
  'under npm it stops when the shell between them is ended',
  async () => {
    const data = join(folder, 'data')
    const settings = {
      PORT: '0',
      DATA_DIR: data,
      KEYS_DIR: join(folder, 'keys'),
      npm_lifecycle_event: 'start',
    }
    const program = `"${process.execPath}" --import tsx server/main.ts; true`
    const shell = spawn('sh', ['-c', program], {
      cwd: join(import.meta.dirname, '../..'),
      env: { PATH: process.env['PATH'], ...settings },
    })
    const ended = new Promise((done) => shell.stdout.on('end', done))
    await new Promise<void>((ready, failed) => {
      shell.stdout.on('data', (chunk: Buffer) => chunk.includes('ready: ') && ready())
      ended.then(() => failed(new Error('It ended before it was ready.')))
    })
    expect(existsSync(join(data, 'heard.lock'))).toBe(true)
    shell.kill('SIGTERM')
    await ended
    expect(existsSync(join(data, 'heard.lock'))).toBe(false)
  },
)

test('a lock whose number belongs to some other program by now is stale', async () => {
  const data = join(folder, 'data')
  await writeFile(join(data, 'heard.lock'), `${process.pid} of-another-boot 12345`)
  const running = start()
  await running.printed('ready: ')
  running.process.kill('SIGTERM')
  expect(await running.ended).toBe(0)
})

test('a port in use: one line, exit code 1', async () => {
  const other = createServer()
  await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening))
  const address = other.address()
  const port = String(typeof address === 'object' ? address?.port : '')
  const running = start({ PORT: port, DATA_DIR: join(folder, 'never-made') })
  expect(await running.ended).toBe(1)
  expect(oneLine(running.errors())).toEqual([
    `Port ${port} is in use already. Stop the other program, or set PORT to another port.`,
  ])
  expect(existsSync(join(folder, 'never-made')), 'found out before anything was opened').toBe(false)
  await new Promise((closed) => other.close(closed))
})

test('a database that cannot be reached, or not with these words: one line without the password', async () => {
  const unreachable = start({ DATABASE_URL: 'postgres://heard:secret-word@127.0.0.1:1/heard' })
  expect(await unreachable.ended).toBe(1)
  expect(oneLine(unreachable.errors())).toEqual([
    'The database of DATABASE_URL at 127.0.0.1:1 cannot be reached (ECONNREFUSED).',
  ])
  const wrong = start({ DATABASE_URL: inject('postgresqlUrl').replace('heard:heard@', 'heard:secret-word@') })
  expect(await wrong.ended).toBe(1)
  expect(oneLine(wrong.errors())).toHaveLength(1)
  expect(wrong.errors()).not.toContain('secret-word')
})

test('settings that make no sense: one line that names them, without their values', async () => {
  const running = start({ PORT: 'secret-word', THRESHOLD: '2', DATABASE_URL: 'mysql://secret-word' })
  expect(await running.ended).toBe(1)
  expect(oneLine(running.errors())).toHaveLength(1)
  expect(running.errors()).toMatch(/PORT .*DATABASE_URL .*THRESHOLD /)
  expect(running.errors()).not.toContain('secret-word')
})

test('requests under way are finished before the process ends', async () => {
  const running = start({ DATABASE_URL: await copyPostgresql() })
  const address = addressOf(await running.printed('ready: '))
  const asked = Array.from({ length: 30 }, (_, person) =>
    fetch(`${address}/api/codes/look-up`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      // No two begin alike: ten that do are slowed down, and more are told to come back later.
      body: JSON.stringify({ code: `${person}`.padStart(4, '0') }),
    }).then(({ status }) => status),
  )
  await Promise.race(asked)
  running.process.kill('SIGTERM')
  const answers = await Promise.allSettled(asked)
  expect(await running.ended).toBe(0)
  const odd = answers.filter((answer) => answer.status === 'fulfilled' && ![404, 503].includes(answer.value))
  expect(odd).toEqual([])
  expect(answers.filter((answer) => answer.status === 'fulfilled').length).toBeGreaterThan(0)
})

test('a PostgreSQL that would lose in a power cut what was thanked for is named', async () => {
  // The tests' own, whose data live for a minute, is told not to wait for the disk.
  const url = await copyPostgresql()
  const admin = await openPostgresql(url)
  const { pathname } = new URL(url)
  await sql`alter database ${sql.id(pathname.slice(1))} set synchronous_commit = off`.execute(admin.db)
  await admin.close()
  const running = start({ DATABASE_URL: url })
  await running.printed('ready: ')
  const line = `${running.output()}${running.errors()}`.split('\n').find((each) => each.includes('power cut'))
  expect(JSON.parse(line ?? '{}')).toMatchObject({
    level: 'error',
    settings: ['fsync', 'synchronous_commit'],
  })
})
