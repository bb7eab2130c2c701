import { type ChildProcess, spawn } from 'node:child_process'
import { resolve } from 'node:path'

const root = resolve(import.meta.dirname, '../..')

export type RunningProcess = {
  readonly process: ChildProcess
  readonly output: () => string
  readonly errors: () => string
  /** Resolves with what was printed once it contains this; rejects when the process ends first. */
  readonly printed: (text: string | RegExp) => Promise<string>
  /** The exit code; null when a signal ended it. */
  readonly ended: Promise<number | null>
}

/**
 * One of Heard's programs as a process of its own, with these settings and no others. Not by the `tsx` command,
 * which stands between us and the program: a kill would hit it alone.
 */
export function runProcess(
  program: string,
  environment: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): RunningProcess {
  const process = spawn(globalThis.process.execPath, ['--import', 'tsx', program, ...options], {
    cwd: root,
    env: { PATH: globalThis.process.env['PATH'], HOME: globalThis.process.env['HOME'], ...environment },
  })
  let output = ''
  let errors = ''
  process.stdout.on('data', (chunk: Buffer) => {
    output += chunk.toString()
  })
  process.stderr.on('data', (chunk: Buffer) => {
    errors += chunk.toString()
  })
  const ended = new Promise<number | null>((done) => process.on('close', done))
  const printed = (text: string | RegExp) =>
    new Promise<string>((found, failed) => {
      const look = () => {
        if (typeof text === 'string' ? output.includes(text) : text.test(output)) found(output)
      }
      process.stdout.on('data', look)
      ended.then((code) => failed(new Error(`Ended with ${code}: ${output}${errors}`)))
      look()
    })
  return { process, output: () => output, errors: () => errors, printed, ended }
}
