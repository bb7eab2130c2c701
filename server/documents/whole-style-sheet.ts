import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../client/styles')

/** A style sheet as it was written, with all that it imports in its place. */
export const wholeStyleSheet = (file: string): string =>
  readFileSync(join(folder, file), 'utf8').replace(/@import "\.\/([^"]+)";/g, (_, imported: string) =>
    wholeStyleSheet(imported),
  )
