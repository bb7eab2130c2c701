import { check } from './check.ts'
import { codebook } from './codebook.ts'
import type { Command } from './command.ts'
import { diff } from './diff.ts'
import { gallery } from './gallery.ts'
import { list } from './list.ts'
import { publish } from './publish.ts'
import { review } from './review.ts'
import { translated } from './translated.ts'

/** Every command by its name, in the order of the help. */
export const commands = {
  list,
  check,
  diff,
  codebook,
  gallery,
  publish,
  translated,
  review,
} as const satisfies Readonly<Record<string, Command>>
