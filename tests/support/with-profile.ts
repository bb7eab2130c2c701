import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sparticuz from '@sparticuz/chromium'
import { type BrowserContext, chromium } from 'playwright-core'

/**
 * A browser whose whole profile lies in a folder, as on a shared tablet or a clerk's computer. Gives back the files that hold
 * the text once it is closed.
 */
export async function withProfile(
  text: string,
  use: (context: BrowserContext) => Promise<void>,
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'heard-profile-'))
  try {
    const context = await chromium.launchPersistentContext(folder, {
      executablePath: await sparticuz.executablePath(),
      args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu'],
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
      headless: true,
      reducedMotion: 'reduce',
    })
    await use(context)
    await context.close()
    return await filesWith(folder, text)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Files that hold a text, in the letters of the web or of the browser's own tables. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  if (files.length <= 5) throw new Error('A profile has more files than that.')
  const found: string[] = []
  for (const file of files) {
    const bytes = await readFile(file)
    if (bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'))) found.push(file)
  }
  return found
}
