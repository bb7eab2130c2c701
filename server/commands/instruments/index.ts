import { check } from './check.ts'
import type { Command } from './command.ts'

/** Every command by its name, in the order of the help. */
export const commands = { check } as const satisfies Readonly<Record<string, Command>>
