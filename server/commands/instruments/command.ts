/** What a command has to say and how it ended; see `instruments.ts` for the exit codes. */
export type Done = { readonly exitCode: 0 | 1 | 2; readonly lines: readonly string[] }

export type Command = {
  readonly usage: string
  readonly does: string
  run(given: readonly string[]): Done | Promise<Done>
}

/** Asked in a way that means nothing: the usage follows. */
export function misused(...lines: readonly string[]): Done {
  return { exitCode: 2, lines }
}

export function refused(...lines: readonly string[]): Done {
  return { exitCode: 1, lines }
}
