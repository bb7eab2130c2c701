import { mkdir, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { galleryPages } from '../../../client/renderers/gallery/gallery-pages.ts'
import { type Command, misused, refused } from './command.ts'
import { gallerySheets } from './gallery-sheets.ts'
import { readArguments } from './read-arguments.ts'
import { styleSheet } from './style-sheet.ts'

const styles = resolve(import.meta.dirname, '../../../client/styles/gallery.css')

export const gallery: Command = {
  usage: 'gallery --out FOLDER',
  does: 'Writes pages that show every item in every language and theme, as a respondent sees it.',

  async run(given) {
    const read = readArguments(given, ['out'])
    if (!read.ok) return misused(read.message)
    const { out } = read.options
    if (out === undefined || read.positionals.length > 0) return misused('Name one folder: --out FOLDER.')
    try {
      const files = await writeGallery(out)
      return { exitCode: 0, lines: [`${files.length} pages. Open ${join(out, 'index.html')}.`] }
    } catch (error) {
      return refused(`The gallery cannot be written: ${error instanceof Error ? error.message : 'unknown'}`)
    }
  },
}

/** Writes the gallery into a folder, made where it is not there, and says which files are its pages. */
export async function writeGallery(folder: string): Promise<readonly string[]> {
  const pages = galleryPages(gallerySheets())
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'gallery.css'), await styleSheet(styles))
  for (const { file, html } of pages) await writeFile(join(folder, file), html)
  return pages.map(({ file }) => file)
}
