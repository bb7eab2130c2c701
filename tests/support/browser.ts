import sparticuz from '@sparticuz/chromium'
import { type Browser, chromium } from 'playwright-core'

/**
 * A real Chromium from the registry's own package: no download at test time, no browser on the machine needed.
 * Close it in `afterAll`.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await sparticuz.executablePath(),
    args: sparticuz.args.filter((argument) => !argument.startsWith('--headless')),
    headless: true,
  })
}
