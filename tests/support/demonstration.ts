import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

/** `npm run demo` as a process of its own, after the pages are built; and what it printed. */
export type RunningDemonstration = {
  readonly survey: string
  readonly officer: string
  readonly report: string
  /** Asks it to stop, as Ctrl+C does, and gives back its exit code. */
  readonly stop: () => Promise<number | null>
}

const root = resolve(import.meta.dirname, '../..')

/** Port 0 would do, but the test wants what a newcomer uses: PORT. */
export async function runDemonstration(
  options: readonly string[],
  port: number,
): Promise<RunningDemonstration> {
  const process_ = spawn(process.execPath, ['--import', 'tsx', 'server/commands/demo.ts', ...options], {
    cwd: root,
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const printed = await untilPrinted(process_, /&to=\/reports\/\S+\n/)
  const [survey = '', officer = '', report = ''] = printed.match(/http:\/\/\S+/g) ?? []
  return { survey, officer, report, stop: () => stop(process_) }
}

async function untilPrinted(process_: ChildProcess, wanted: RegExp): Promise<string> {
  let printed = ''
  return new Promise((done, failed) => {
    const read = (piece: unknown): void => {
      printed += String(piece)
      if (wanted.test(printed)) done(printed)
    }
    process_.stdout?.on('data', read)
    process_.stderr?.on('data', read)
    process_.once('exit', (code) => failed(new Error(`The demonstration ended (${code}):\n${printed}`)))
  })
}

async function stop(process_: ChildProcess): Promise<number | null> {
  const ended = once(process_, 'exit')
  process_.kill('SIGINT')
  const [code] = (await ended) as [number | null]
  return code
}
