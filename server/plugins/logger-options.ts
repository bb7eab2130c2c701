import type { FastifyServerOptions } from 'fastify'
import type { Config } from '../config.ts'

export type LogStream = { write(line: string): void }

/** What is kept of an error. Its message may quote what somebody typed or a row of the database; its frames cannot. */
export function errorWithoutWords(error: unknown) {
  const { name, code, stack } = error as { name?: string; code?: string; stack?: string }
  const frames = (stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const places = frames.slice(0, 12).map((frame) => frame.trim())
  return { type: name ?? 'Error', code, message: 'not logged', stack: places.join(' | ') }
}

/**
 * Lines carry the hour, not the moment: enough to find an incident, too coarse to tell which of a morning's
 * children sent when. No process number, host name or request number.
 */
export function loggerOptions(
  level: Config['logLevel'],
  now: () => Date,
  stream?: LogStream,
): NonNullable<FastifyServerOptions['logger']> {
  return {
    level,
    base: null,
    timestamp: () => `,"hour":"${now().toISOString().slice(0, 13)}"`,
    formatters: { level: (label) => ({ level: label }), bindings: () => ({}) },
    serializers: {
      req: () => ({}),
      res: () => ({}),
      err: errorWithoutWords,
    },
    ...(stream ? { stream } : {}),
  }
}
