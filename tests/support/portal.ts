import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { Config } from '../../server/config.ts'
import { migrateDatabase } from '../../server/database/migrate-database.ts'
import { openPglite } from '../../server/database/open-database.ts'
import type { StaffRole } from '../../server/database/tables.ts'
import { makeSignInLink } from '../../server/services/make-sign-in-link.ts'
import { launchBrowser } from './browser.ts'
import { buildServer, type TestServer } from './build-server.ts'
import type { TestDatabase } from './databases.ts'

/** A Monday in the middle of fieldwork, for server and browser alike. */
export const journeyDay = '2026-10-05'

const emptyPglite: TestDatabase['open'] = () => openPglite(undefined)
const pglite: TestDatabase = {
  name: 'PGlite',
  openEmpty: emptyPglite,
  open: async () => {
    const opened = await emptyPglite()
    await migrateDatabase(opened.db)
    return opened
  },
}

/** A page of a real browser before the real server on loopback, and the words in which journeys are told. */
export type PortalJourney = {
  readonly server: TestServer
  readonly address: string
  readonly browser: Browser
  readonly context: BrowserContext
  readonly page: Page
  /** What the browser complained of: its Content-Security-Policy, errors nobody caught, and requests to others. */
  readonly complaints: readonly string[]
  /** An address that signs in, as the demonstration's does: without a passkey. */
  readonly linkFor: (role: StaffRole, localAuthority?: string) => Promise<string>
  readonly goTo: (fragment: string) => Promise<void>
  /** Waits for the screen whose heading is this, and for what it loads. */
  readonly arrive: (title: string) => Promise<void>
  readonly press: (name: string) => Promise<void>
  readonly follow: (name: string) => Promise<void>
  /** Whether a text is there to be read, once it has had time to come. */
  readonly reads: (text: string) => Promise<void>
  readonly focused: () => Promise<string>
  readonly close: () => Promise<void>
}

export async function startPortalJourney(config: Partial<Config> = {}): Promise<PortalJourney> {
  const server = await buildServer(pglite, { logLevel: 'silent', ...config })
  server.setDay(journeyDay)
  // By name: there are no passkeys at an address that is a number.
  const address = (await server.app.listen({ host: '127.0.0.1', port: 0 })).replace('127.0.0.1', 'localhost')
  const browser = await launchBrowser()
  const context = await browser.newContext({ acceptDownloads: true, locale: 'en-GB' })
  await context.clock.setFixedTime(new Date(`${journeyDay}T12:00:00Z`))
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    if (/content security policy|trusted/i.test(message.text())) complaints.push(message.text())
  })
  page.on('request', (request) => {
    if (/^https?:/.test(request.url()) && !request.url().startsWith(`${address}/`)) {
      complaints.push(`asked another host: ${request.url()}`)
    }
  })
  return {
    server,
    address,
    browser,
    context,
    page,
    complaints,
    linkFor: async (role, localAuthority) => {
      const person = { role, localAuthority: localAuthority ?? null, reusable: true }
      return address + (await makeSignInLink(server.context, person)).signInPath
    },
    goTo: async (fragment) => {
      await page.goto(`${address}/portal/${fragment}`)
    },
    arrive: async (title) => {
      await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor()
      await page.getByText('Loading.', { exact: true }).waitFor({ state: 'detached' })
    },
    press: (name) => page.getByRole('button', { name, exact: true }).click(),
    follow: (name) => page.getByRole('link', { name }).first().click(),
    reads: (text) => page.getByText(text).first().waitFor(),
    focused: () => page.evaluate(() => document.activeElement?.id ?? ''),
    close: async () => {
      await browser.close()
      await server.close()
    },
  }
}
