import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/**
 * A real Chromium from the registry's own package: no download at test time, no browser on the machine needed.
 * Close it in `afterAll`.
 *
 * Not with the arguments that package proposes: they run everything in one process, which dies when a
 * context closes, and they switch web security off, which is what the journeys are there to see. Pages kept
 * frozen for Back are switched on again: what somebody left must not come back that way either.
 */
export async function launchBrowser(...extra: readonly string[]): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: [
      '--no-sandbox',
      '--disable-dev-shm-usage',
      '--disable-gpu',
      '--font-render-hinting=none',
      ...extra,
    ],
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    headless: true,
  })
}
